/** The formats in which differences are handed out. */
export const differenceFormats = ['jsonl', 'csv', 'web-annotation', 'prov'] as const

/** The name of one of them. */
export type DifferenceFormat = (typeof differenceFormats)[number]
