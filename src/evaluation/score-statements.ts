import { findWords, overlaps, type Range, type Span } from '../text/index.ts'

/** A statement to score: its fragments in text order; source and cue may be empty. */
export interface ScoredStatement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** How many were right, how many were given and how many were there to be found. */
export interface Counts {
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

/** Precision, recall and F1 in per cent; 0 where nothing was given or nothing was there. */
export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What the parts of a statement are called in the scores. */
export const scoredRoles = ['source', 'cue', 'content'] as const

/** The counts of exact spans over one document, or added up over several. */
export type SpanCounts = Readonly<Record<(typeof scoredRoles)[number], Counts>>

/** The counts of each measure over one document, or added up over several. */
export interface StatementCounts extends SpanCounts {
  /** Pairs of statements that belong together. */
  readonly linked: Counts
  /** Pairs with all three parts exactly right. */
  readonly whole: Counts
}

/**
 * Compares the statements found in a document with those marked by a person.
 *
 * Source, cue, content: exact spans, every fragment on its own, as CofeNet scores PolNeAR (COLING 2022): one
 * counts when a span of the same role has the same start and end. Linked: predicted and gold statements
 * paired one to one, best content overlap (F1 over words) first; a pair counts when that F1 is at least 0.5
 * and source and cue each overlap or are empty on both sides.
 */
export function scoreStatements(
  predicted: readonly ScoredStatement[],
  gold: readonly ScoredStatement[],
): StatementCounts {
  const pairs = pairByContent(predicted, gold)
  const whole = pairs.filter(([one, other]) =>
    scoredRoles.every((role) => keysOf(one[role]).join() === keysOf(other[role]).join()),
  )
  const linked = pairs.filter(isLinked)
  const count = (right: number): Counts => ({
    right,
    predicted: predicted.length,
    gold: gold.length,
  })
  return {
    ...countSpans(predicted, gold),
    linked: count(linked.length),
    whole: count(whole.length),
  }
}

/** The pairs of predicted and gold statements that count as linked. */
export const pairLinked = <A extends ScoredStatement, B extends ScoredStatement>(
  predicted: readonly A[],
  gold: readonly B[],
): readonly (readonly [A, B])[] => pairByContent(predicted, gold).filter(isLinked)

const isLinked = ([one, other]: readonly [ScoredStatement, ScoredStatement]): boolean =>
  meets(one.source, other.source) && meets(one.cue, other.cue)

/**
 * The pairs of predicted and gold statements, one to one, best content overlap first; only those whose
 * content overlaps with an F1 over words of at least 0.5.
 */
export function pairByContent<A extends ScoredStatement, B extends ScoredStatement>(
  predicted: readonly A[],
  gold: readonly B[],
): readonly (readonly [A, B])[] {
  const candidates = predicted
    .flatMap((one) => gold.map((other) => ({ one, other, f1: wordF1(one.content, other.content) })))
    .filter(({ f1 }) => f1 >= 0.5)
    .toSorted((a, b) => b.f1 - a.f1)
  const taken = new Set<ScoredStatement>()
  return candidates.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other] as const]
  })
}

/** Counts added up, measure by measure. */
export function addCounts(all: readonly StatementCounts[]): StatementCounts {
  return {
    ...addSpanCounts(all),
    linked: addUp(all.map(({ linked }) => linked)),
    whole: addUp(all.map(({ whole }) => whole)),
  }
}

/** Counts of spans added up, role by role. */
export const addSpanCounts = (all: readonly SpanCounts[]): SpanCounts => ({
  source: addUp(all.map(({ source }) => source)),
  cue: addUp(all.map(({ cue }) => cue)),
  content: addUp(all.map(({ content }) => content)),
})

const addUp = (all: readonly Counts[]): Counts => ({
  right: all.reduce((total, { right }) => total + right, 0),
  predicted: all.reduce((total, { predicted }) => total + predicted, 0),
  gold: all.reduce((total, { gold }) => total + gold, 0),
})

/** Precision, recall and F1 of counts, in per cent. */
export function scoresOf({ right, predicted, gold }: Counts): Scores {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return {
    precision: share(right, predicted),
    recall: share(right, gold),
    f1: share(2 * right, predicted + gold),
  }
}

/** The spans of each role that two lists of statements have exactly alike, each span once. */
export const countSpans = (
  predicted: readonly ScoredStatement[],
  gold: readonly ScoredStatement[],
): SpanCounts => ({
  source: countExact(predicted, gold, 'source'),
  cue: countExact(predicted, gold, 'cue'),
  content: countExact(predicted, gold, 'content'),
})

function countExact(
  predicted: readonly ScoredStatement[],
  gold: readonly ScoredStatement[],
  role: (typeof scoredRoles)[number],
): Counts {
  const marked = new Set(gold.flatMap((statement) => keysOf(statement[role])))
  const found = new Set(predicted.flatMap((statement) => keysOf(statement[role])))
  const right = [...found].filter((key) => marked.has(key)).length
  return { right, predicted: found.size, gold: marked.size }
}

const keysOf = (spans: readonly Range[]): string[] => spans.map(placeOf)

/** Where a span stands, as a key: alike for spans that are exactly alike. */
export const placeOf = ({ start, end }: Range): string => `${start}–${end}`

/** Whether two lists of spans overlap somewhere, or are both empty. */
function meets(a: readonly Range[], b: readonly Range[]): boolean {
  if (a.length === 0 && b.length === 0) return true
  return a.some((one) => b.some((other) => overlaps(one, other)))
}

function wordF1(a: readonly Span[], b: readonly Span[]): number {
  const [from, to] = [wordStarts(a), wordStarts(b)]
  const shared = [...from].filter((start) => to.has(start)).length
  return from.size + to.size === 0 ? 0 : (2 * shared) / (from.size + to.size)
}

function wordStarts(spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap((span) => [...findWords(span.text)].map(({ start }) => span.start + start)),
  )
}
