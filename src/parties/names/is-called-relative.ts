import type { Range } from '../../text/index.ts'

/** Whether a name stands beside a word for somebody's relative: "his wife, Ann Lind", "Ann Lind, his daughter". */
export const isCalledRelative = (text: string, { start, end }: Range): boolean =>
  before.test(text.slice(Math.max(0, start - 60), start)) || after.test(text.slice(end, end + 60))

const relative =
  '(?:wife|husband|son|daughter|brother|sister|mother|father|spouse|widow|widower|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|stepson|stepdaughter|first lady|sons|daughters|children)'
const before = new RegExp(`\\b${relative}(?:,| and| of)? (?:\\p{Lu}\\p{L}+ and )?$`, 'u')
const after = new RegExp(
  `^,? (?:the|his|her|their|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+ ){0,3}${relative}\\b`,
  'u',
)

/** Whether a name stands beside a word for somebody's brother, sister or cousin: of two of them neither is the other's relative more than the other. */
export const isCalledSibling = (text: string, { start, end }: Range): boolean =>
  /\b(?:brother|sister|cousin),? $/u.test(text.slice(Math.max(0, start - 60), start)) ||
  /^,? (?:the|his|her|their|\p{Lu}\p{L}+['’]s?) (?:\p{L}+ ){0,3}(?:brother|sister|cousin)\b/u.test(
    text.slice(end, end + 60),
  )
