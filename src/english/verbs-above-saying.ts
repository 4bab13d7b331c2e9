import list from './verbs-above-saying.json' with { type: 'json' }

/** Verbs, nouns and adjectives that say of what hangs on them that it was not done: "decline", "refusal", "unable". */
export const withholding: ReadonlySet<string> = new Set(list.withholding)

/** Those of them that are a refusal. */
export const refusing: ReadonlySet<string> = new Set(list.refusing)

/** Verbs of saying that are withheld: "declined to comment". */
export const withheld: ReadonlySet<string> = new Set(list.withheld)

/** Verbs, nouns and adjectives of what is yet to be done: "expected to", "plans to". */
export const planning: ReadonlySet<string> = new Set(list.planning)

/** Verbs whose passive makes hearsay of what hangs on it: "is said to have told". */
export const hearsay: ReadonlySet<string> = new Set(list.hearsay)
