import type { Range } from '../text/index.ts'
import tenseWords from './tense-words.json' with { type: 'json' }

/** Whether a cue tells of what was or is being said, of what will be, or of what has been said some time or other. */
export type CueTense = 'told' | 'ahead' | 'some time'

/**
 * The tense of a cue, by its own words and those before it: "will announce" looks ahead; "has said", "had warned",
 * "has long argued" and "previously said" leave open when.
 */
export function findCueTense(text: string, cue: Range): CueTense {
  const before =
    text
      .slice(Math.max(0, cue.start - 50), cue.start)
      .split(/[.,;:!?"“”\n]/)
      .at(-1) ?? ''
  const words = `${before}\u0000${text.slice(cue.start, cue.end)}${text.slice(cue.end, cue.end + 14)}`
  if (sometime.test(words)) return 'some time'
  return ahead.test(words) ? 'ahead' : 'told'
}

const adverbs =
  '(?: (?:\\w{2,14}ly|also|long|often|always|never|not|since|already|just|again|now|even|both|ever))'
const often = tenseWords.someTime.join('|')
// \0 stands between the words before a cue and the cue.
const sometime = new RegExp(
  `(?:\\b(?:has|have|had|having)|['’]ve)${adverbs}{0,3} ?\\0|\\0(?:has|have|had|having) |\\b(?:${often}) ?\\0|\\0[^\\0]{0,60}\\b(?:${often})\\b`,
  'i',
)
const ahead = new RegExp(
  `(?:\\b(?:will|shall|won't)|['’]ll|\\b(?:${tenseWords.beforeInfinitive.join('|')}) to)${adverbs}{0,2}(?: be)? ?\\0|\\0(?:will|shall|is (?:expected|set|due|scheduled|going) to|plans? to)\\b`,
  'i',
)
