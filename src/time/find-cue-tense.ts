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
  const own = text.slice(cue.start, cue.end)
  const after = text.slice(cue.end, cue.end + 14)
  if (perfectBefore.test(before) || perfect.test(own) || adverb.test(own)) return 'some time'
  if (adverbBefore.test(before) || adverbAfter.test(after)) return 'some time'
  return aheadBefore.test(before) || ahead.test(own) ? 'ahead' : 'told'
}

const between =
  '(?: (?:\\w{2,14}ly|also|long|often|always|never|not|since|already|just|again|now|even|both|ever)){0,3}'
const often = `(?:${tenseWords.someTime.join('|')})`
const infinitive = `(?:${tenseWords.beforeInfinitive.join('|')}) to`

const perfectBefore = new RegExp(`(?:\\b(?:has|have|had|having)|['’]ve)${between}\\s?$`, 'i')
const perfect = /^(?:has|have|had|having|['’]ve) /i
const adverbBefore = new RegExp(`\\b${often}\\s?$`, 'i')
const adverb = new RegExp(`\\b${often}\\b`, 'i')
const adverbAfter = /^ (?:repeatedly|previously|in the past|earlier)\b/i
const aheadBefore = new RegExp(
  `(?:\\b(?:will|shall|won't)|['’]ll|\\b${infinitive})${between}(?: be)?\\s?$`,
  'i',
)
const ahead = new RegExp(`^(?:(?:will|shall)\\b|['’]ll |${infinitive} )`, 'i')
