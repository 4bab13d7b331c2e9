import type { ParsedSentence } from '../../data-model/index.ts'
import { largest, type Range } from '../../text/index.ts'
import tenseWords from '../tense-words.json' with { type: 'json' }
import saidWords from './said-words.json' with { type: 'json' }

/** Whether a cue tells of what was or is being said, of what will be, or of what has been said some time or other. */
export type CueTense = 'told' | 'ahead' | 'some time'

/**
 * The tense of a cue, by its own words and those before it: "will announce" looks ahead; "has said", "had warned",
 * "has long argued" and "previously said" leave open when. A participle has the tense of the verb on which it hangs in the tree, if
 * one is given: "has promised a wall, saying …", "has read the logs and noted …". The words of the source are none of the cue's: "Will said".
 */
export function findCueTense(
  text: string,
  cue: Range,
  tree: ParsedSentence | null = null,
  source: readonly Range[] = [],
): CueTense {
  const named = source.flatMap(({ end }) => (end <= cue.start ? [end] : []))
  const before =
    text
      .slice(Math.max(0, cue.start - 50, largest(named)), cue.start)
      .split(/[.,;:!?"“”\n]/)
      .at(-1) ?? ''
  const own = text.slice(cue.start, cue.end)
  const after = text.slice(cue.end, cue.end + 14)
  if (perfectBefore.test(before) || perfect.test(own) || adverb.test(own)) return 'some time'
  if (adverbBefore.test(before) || adverbAfter.test(after)) return 'some time'
  if (tree && hangsOnPerfect(tree, cue)) return 'some time'
  return aheadBefore.test(before) || ahead.test(own) ? 'ahead' : 'told'
}

/** Whether a cue is in the present: "says", "is saying", "think", "suggest", but not "did suggest", `before` being what stands before it. */
export function isPresent(cue: string, before = ''): boolean {
  return present.test(cue) || (base.test(cue) && !beforeInfinitive.test(before))
}

const beforeInfinitive =
  /\b(?:to|did|do|does|didn['’]t|not|will|would|could|should|can|may|might|must|let|lets|nor)\b[^.;:]{0,20}$/i

const present =
  /^(?:(?:\w{2,12}ly|also|still|now|even) )?(?:is|are|(?!was\b|has\b)\w{2,}[^s\W]s)\b/i
const base = new RegExp(
  `^(?:(?:\\w{2,12}ly|also|still|now|even) )?(?:${saidWords.presents.join('|')})\\b`,
  'i',
)

/** Whether a participle, or a verb that shares its subject with the one before it, hangs on a perfect. */
function hangsOnPerfect({ words }: ParsedSentence, cue: Range): boolean {
  let at = words.findIndex(
    ({ span, partOfSpeech }) =>
      span.start >= cue.start && span.end <= cue.end && partOfSpeech === 'VERB',
  )
  const own = words[at]
  if (!own) return false
  const isParticiple = /ing$/i.test(own.span.text)
  if (!isParticiple) {
    const isPastForm = /(?:ed|n|t)$/i.test(own.span.text)
    const hasOwn = words.some(
      ({ head, relation }) => head === at && /^(?:nsubj|aux|cop|expl)/.test(relation),
    )
    if (own.relation !== 'conj' || !isPastForm || hasOwn) return false
  }
  for (let step = 0; step < (isParticiple ? mostSteps : 1); step++) {
    const word = words[at]
    if (!word || word.head === null || !['advcl', 'conj', 'acl', 'xcomp'].includes(word.relation))
      return false
    const head = word.head
    if (
      words.some(
        (one) =>
          one.head === head &&
          one.relation === 'aux' &&
          /^(?:has|have|['’]ve)$/i.test(one.span.text),
      )
    )
      return true
    at = head
  }
  return false
}

const mostSteps = 4

const between =
  '(?: (?:\\w{2,14}ly|also|long|often|always|never|not|since|already|just|again|now|even|both|ever)){0,3}'
const often = `(?:${tenseWords.someTime.join('|')})`
const infinitive = `(?:${tenseWords.beforeInfinitive.join('|')}) to`

const perfectBefore = new RegExp(`(?:\\b(?:has|have|had|having)|['’]ve)${between}\\s?$`, 'i')
const perfect = /^(?:has|have|had|having|['’]ve) /i
const adverbBefore = new RegExp(`\\b${often}\\s?$`, 'i')
const adverb = new RegExp(`\\b${often}\\b`, 'i')
const adverbAfter = /^ (?:repeatedly|previously|in the past|earlier|recently|often|frequently)\b/i
const aheadBefore = new RegExp(
  `(?:\\b(?:will|shall|won't)|['’]ll|\\b${infinitive})${between}(?: be)?\\s?$`,
  'i',
)
const ahead = new RegExp(`^(?:(?:will|shall)\\b|['’]ll |${infinitive} )`, 'i')
