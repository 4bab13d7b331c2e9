import type { ScopeOperator } from './scope-operator.ts'
import { isIrregular } from '../../english/base-forms.ts'
import type { Word } from '../words/find-words.ts'
import type { ClauseReading } from './read-clause.ts'
import { startsNounPhrase } from '../words/word-classes.ts'
import wordClasses from '../words/word-classes.json' with { type: 'json' }

/** Who speaks, as far as it matters to who "we" and "the ministry" are. */
export interface Speaker {
  /** The words of the source. */
  readonly source: readonly Word[]
  /** Whether the content stands in quotation marks: "he" is then somebody else. */
  readonly direct: boolean
  /** Whether the cue tells of the speaker's own doings, whatever the subject: "announced that schools would close". */
  readonly tellsOfOwnDoings: boolean
}

/**
 * Whether the subject of the verb at an index, or of the main clause, is the speaker or the speaker's side: "we", an indirect
 * "she", "the ministry".
 */
export function isSpeakerGroup(
  words: readonly Word[],
  { start, governors }: ClauseReading,
  { source, direct }: Speaker,
  verb = governors[0]?.from ?? words.length,
): boolean {
  const subject = words
    .slice(subjectStart(words, start, governors, verb), Math.max(verb, start + 1))
    .filter(({ form }) => /\p{L}/u.test(form))
    .slice(0, 6)
  const [first, second] = subject.map(({ form }) => form)
  if (first === undefined) return false
  if (first === 'i' || first === 'we' || first === "i'm") return true
  if (!direct && /^(?:he|she|it|they)$/.test(first)) return true
  if (/^(?:my|our)$/.test(first)) return true
  if (!direct && /^(?:his|her|its|their)$/.test(first)) return true
  if (first === 'what' && (second === 'i' || second === 'we')) return true
  if (first === 'the' && institutions.has(second ?? '')) return true
  const head = subject.findLast(({ form }) => /^\p{L}/u.test(form))
  return (
    head !== undefined &&
    source.length <= 6 &&
    (head.capital || head.form.length > 4) &&
    source.some(({ form }) => form === head.form)
  )
}

/** Where the subject of a verb starts: after the last "that", or after what opens the clause it stands in ("I think [we] will"). */
function subjectStart(
  words: readonly Word[],
  start: number,
  governors: readonly ScopeOperator[],
  verb: number,
): number {
  const that = words.slice(start, verb).findLastIndex(({ form }) => form === 'that')
  const opening = governors.findLast(({ to }) => to <= verb && startsNounPhrase(words[to]))
  return Math.max(start + that + 1, opening && opening.to < verb ? opening.to : start)
}

/** Whether what follows "will" is foretold, not meant: "will be hot", "will know", "will have". */
export function isPrediction(words: readonly Word[], at: number): boolean {
  let index = at
  while (
    /^(?:not|never|also|then|still|\p{L}{1,30}ly|,|no|longer)$/u.test(words[index]?.form ?? '')
  )
    index++
  const verb = words[index]?.form ?? ''
  if (verb === 'be')
    return (
      !/(?:ing|ed)$/.test(words[index + 1]?.form ?? '') &&
      !isIrregular(words[index + 1]?.form ?? '')
    )
  return foretold.has(verb)
}

const institutions = new Set(wordClasses.institutions)
const foretold = new Set(wordClasses.foretold)
