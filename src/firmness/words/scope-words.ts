import type { Act, Modality } from '../../data-model/index.ts'
import type { Word } from './find-words.ts'
import { makePhrases, type Phrases } from './phrases.ts'
import scopeWords from './scope-words.json' with { type: 'json' }

/** What a word or phrase does to what stands in its reach. */
export interface Governs {
  /** What follows is not so. */
  readonly flips?: boolean
  /** How far what follows is vouched for. */
  readonly modality?: Modality
  /** What is done by it, where the speaker says it. */
  readonly act?: Act
  /** It does so only where the speaker's own side is its subject ("we urge"). */
  readonly own?: boolean
  /** A clause or an infinitive after it is in its reach. */
  readonly opens?: boolean
  /** "Will": intended or foretold, as its subject and verb tell. */
  readonly future?: boolean
  /** "If": what the main clause hangs on. */
  readonly condition?: boolean
  /** "Can": takes nothing off an outer "believes". */
  readonly mild?: boolean
  /** "Rule out": possible where it is negated. */
  readonly exclusion?: boolean
  /** "It is unclear whether": put neither way. */
  readonly open?: boolean
}

/** The words that govern what follows them in a clause. */
export const governing: Phrases<Governs> = makePhrases(
  scopeWords.words.flatMap(({ phrases, ...rest }) => {
    const governs = rest as Governs
    return phrases.map((phrase) => [phrase, governs] as const)
  }),
)

/** Words that start a clause which what stands before does not reach into. */
export const breaks: ReadonlySet<string> = new Set(scopeWords.breaks.words)

/** Words with which a part starts that ends at a comma before the main clause. */
export const openers: ReadonlySet<string> = new Set(scopeWords.openers.words)

/** Verbs that report the words of somebody else. */
export const reporting: ReadonlySet<string> = new Set(scopeWords.reporting.words)

/** Whether a word that may be a modal is a noun or a name where it stands: "in May", "the will", "Mr. Might". */
export function isNoModal(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !nounsToo.has(word.form)) return false
  const before = words[at - 1]
  const beforeMark = words[at - 2]
  if (before?.form === '.' && beforeMark && notBefore.has(beforeMark.form)) return true
  if (before && notBefore.has(before.form)) return true
  const after = words[at + 1]
  // A name's first word, or a month with its day or year.
  return (
    word.capital &&
    ((before !== undefined && !startsClause.has(before.form)) || /^\d/.test(after?.form ?? ''))
  )
}

const nounsToo = new Set(['may', 'might', 'will', 'can', 'must', 'need'])
const notBefore: ReadonlySet<string> = new Set(scopeWords.notBefore.words)
const startsClause = new Set(['"', '“', '‘', "'", '.', '!', '?', ':', ';', '—', '–', '(', '…'])

/** Whether a phrase says anything of what follows, not only what it is no sign of. */
export const isTelling = ({ flips, modality, act, future, open, exclusion }: Governs): boolean =>
  Boolean(flips || modality || act || future || open || exclusion)
