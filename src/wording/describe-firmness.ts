import type { Firmness, StatementKind, Utterance } from '../data-model/index.ts'
import { covers, type Span } from '../text/index.ts'
import { wordsOf } from './words-of.ts'

/**
 * What a reader must know before all else of a statement that was not simply said: that it was not, or that the report
 * tells of a mind; null if it was said.
 */
export function describeUtterance({
  kind,
  utterance,
}: Pick<Firmness, 'kind' | 'utterance'>): string | null {
  const notes = [unsaid[utterance], minds[kind]].filter((note) => note !== undefined)
  return notes.length === 0 ? null : notes.join(', ')
}

const unsaid: Readonly<Partial<Record<Utterance, string>>> = {
  withheld: 'did not say',
  planned: 'is yet to be said',
  hypothetical: 'not said: supposed',
  reported: 'by hearsay',
}

const minds: Readonly<Partial<Record<StatementKind, string>>> = {
  belief: 'a belief',
  plan: 'a plan',
  attitude: 'an attitude: no words were reported',
}

/**
 * The machine's judgement of a statement, in words, with those of the content that show it: "accuses", "puts it as not so:
 * ‘no plans’", "did not say".
 */
export function describeFirmness(
  statement: Firmness & { readonly content: readonly Span[] },
): string {
  const { kind, utterance, evidence, content } = statement
  const note = describeUtterance(statement)
  // Of what was not said a reader needs no more.
  if (note !== null && utterance !== 'made' && utterance !== 'reported') return note
  const act = kind === 'speech' ? actInWords(statement) : ''
  const stance = stanceInWords(statement)
  const words = [note ?? '', act, ...stance].filter((word) => word !== '')
  const told = words.join(', ') || 'says it is so'
  const shown = evidence.filter((span) => content.some((fragment) => covers(fragment, span)))
  const isShown = shown.length > 0 && (stance.length > 0 || !plain.has(statement.act))
  return isShown ? `${told}: ‘${wordsOf(shown)}’` : told
}

/** What is done by saying it; with its negation if that is a part of it: "urges against it". */
function actInWords({ act, polarity }: Firmness): string {
  return (polarity === 'negative' ? negativeActs[act] : undefined) ?? actWords[act]
}

/** Whether it is put as so and how firmly, as far as the act does not tell it. */
function stanceInWords({ act, polarity, modality }: Firmness): readonly string[] {
  if (act === 'unknown' && polarity === 'unknown' && modality === 'unknown')
    return ['not clear how firmly']
  if (telling.has(act)) return modality === 'conditional' ? ['on a condition'] : []
  const isUsual = modality === usual[act]
  if (polarity === 'unknown') {
    return [(isUsual ? undefined : modalities[modality]?.positive) ?? 'leaves it open']
  }
  const side = polarity
  const firmness = isUsual ? undefined : modalities[modality]?.[side]
  if (firmness !== undefined) return [firmness]
  return side === 'negative' ? ['puts it as not so'] : []
}

const actWords: Readonly<Record<Firmness['act'], string>> = {
  say: '',
  deny: 'denies',
  confirm: 'confirms',
  announce: 'announces',
  urge: 'urges',
  accuse: 'accuses',
  promise: 'promises',
  threaten: 'threatens',
  refuse: 'refuses',
  suggest: 'suggests',
  ask: 'asks',
  believe: 'believes',
  unknown: '',
}

const negativeActs: Readonly<Partial<Record<Firmness['act'], string>>> = {
  urge: 'urges against it',
  promise: 'promises not to',
  threaten: 'threatens not to',
}

/** Acts that are shown by the report's own verb: what else stands in the words shows nothing of them. */
const plain: ReadonlySet<Firmness['act']> = new Set(['accuse', 'ask'])

/** Acts that tell by themselves whether it is put as so, and how firmly. */
const telling: ReadonlySet<Firmness['act']> = new Set([
  'deny',
  'refuse',
  'accuse',
  'urge',
  'promise',
  'threaten',
  'ask',
])

/** How firmly, of what is put as so, and of what is put as not so; nothing for what is certain. */
const modalities: Readonly<
  Partial<Record<Firmness['modality'], { readonly positive: string; readonly negative: string }>>
> = {
  probable: { positive: 'says it is likely', negative: 'says it is not likely' },
  possible: { positive: 'says it may be so', negative: 'says it may not be so' },
  conditional: { positive: 'on a condition', negative: 'puts it as not so, on a condition' },
  intended: { positive: 'means to do it', negative: 'means not to do it' },
  desired: { positive: 'wants it so', negative: 'wants it not so' },
  asked: { positive: 'asks', negative: 'asks' },
}

/** The modality that goes without saying. */
const usual: Readonly<Partial<Record<Firmness['act'], Firmness['modality']>>> = {
  urge: 'desired',
  promise: 'intended',
  threaten: 'intended',
  refuse: 'intended',
  suggest: 'possible',
  ask: 'asked',
  believe: 'probable',
}
