import { isIrregular } from './base-forms.ts'
import type { Word } from './find-words.ts'
import type { ClauseReading } from './read-clause.ts'

/** Who speaks, as far as it matters to who "we" and "the ministry" are. */
export interface Speaker {
  readonly text: string
  /** The words of the source. */
  readonly source: readonly Word[]
  /** Whether the content stands in quotation marks: "he" is then somebody else. */
  readonly direct: boolean
  /** Whether the cue tells of the speaker's own doings, whatever the subject: "announced that schools would close". */
  readonly ownSide: boolean
}

/** Whether the subject of a main clause is the speaker or the speaker's side: "we", an indirect "she", "the ministry", "there". */
export function isOwnSide(
  words: readonly Word[],
  { start, governors }: ClauseReading,
  { source, direct }: Speaker,
): boolean {
  const end = governors[0]?.from ?? words.length
  const subject = words
    .slice(start, Math.max(end, start + 1))
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
  return subject.some(
    ({ form, capital }) =>
      (capital || form.length > 4) && source.some((word) => word.form === form),
  )
}

/** Whether what follows "will" is foretold, not meant: "will be hot", "will know", "will have". */
export function isPrediction(words: readonly Word[], at: number): boolean {
  let index = at
  while (/^(?:not|never|also|then|still|\p{L}+ly|,|no|longer)$/u.test(words[index]?.form ?? ''))
    index++
  const verb = words[index]?.form ?? ''
  if (verb === 'be')
    return (
      !/(?:ing|ed)$/.test(words[index + 1]?.form ?? '') &&
      !isIrregular(words[index + 1]?.form ?? '')
    )
  return foretold.has(verb)
}

const institutions = new Set([
  'government',
  'ministry',
  'company',
  'city',
  'state',
  'party',
  'bank',
  'agency',
  'administration',
  'campaign',
  'cabinet',
  'council',
  'union',
  'department',
  'army',
  'navy',
  'military',
  'board',
  'commission',
  'airline',
  'white',
  'president',
  'firm',
])
const foretold = new Set([
  'have',
  'know',
  'see',
  'win',
  'lose',
  'need',
  'remember',
  'feel',
  'find',
  'like',
  'love',
  'become',
  'get',
  'take',
  'cost',
  'rain',
  'reach',
  'help',
  'mean',
  'fall',
  'rise',
  'last',
  'happen',
  'die',
  'prevail',
  'suffer',
  'hold',
  'fail',
  'survive',
  'want',
  'come',
])
