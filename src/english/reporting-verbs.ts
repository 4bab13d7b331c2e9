import list from './reporting-verbs.json' with { type: 'json' }

const verbs = new Set(list['past and present'])

/** Whether a word is a form of a verb that commonly stands beside quotations ("said", "adds", "asked"). */
export const isReportingVerb = (word: string): boolean => verbs.has(word.toLowerCase())
