import {
  addSpanCounts,
  countSpans,
  placeOf,
  scoredRoles,
  type ScoredStatement,
  type SpanCounts,
} from './score-statements.ts'

/** A document that several people marked, and what was read in it. */
export interface MarkedBySeveral {
  readonly read: readonly ScoredStatement[]
  /** Two or more. */
  readonly marked: readonly (readonly ScoredStatement[])[]
}

/** How those who marked the same documents agree with one another, and how the reading agrees with them; exact spans. */
export interface Agreement {
  readonly documents: number
  /** Over every pair of people who marked the same document. */
  readonly betweenPeople: SpanCounts
  /** The reading against each of them. */
  readonly withEach: SpanCounts
  /** The reading against the spans that more than half of them marked. */
  readonly withMost: SpanCounts
}

/** Counts how people and the reading agree, pooled over documents. */
export function measureAgreement(documents: readonly MarkedBySeveral[]): Agreement {
  return {
    documents: documents.length,
    betweenPeople: addSpanCounts(
      documents.flatMap(({ marked }) =>
        marked.flatMap((one, index) =>
          marked.slice(index + 1).map((other) => countSpans(one, other)),
        ),
      ),
    ),
    withEach: addSpanCounts(
      documents.flatMap(({ read, marked }) => marked.map((one) => countSpans(read, one))),
    ),
    withMost: addSpanCounts(
      documents.map(({ read, marked }) => countSpans(read, markedByMost(marked))),
    ),
  }
}

/** The spans that more than half of several people marked, as statements of one span each. */
function markedByMost(marked: MarkedBySeveral['marked']): readonly ScoredStatement[] {
  return scoredRoles.flatMap((role) => {
    const byPlace = new Map<string, { readonly one: ScoredStatement; count: number }>()
    for (const statements of marked) {
      const own = new Map(
        statements.flatMap((statement) =>
          statement[role].map((span) => [placeOf(span), span] as const),
        ),
      )
      for (const [place, span] of own) {
        const known = byPlace.get(place)
        if (known) known.count++
        else byPlace.set(place, { one: { ...nothing, [role]: [span] }, count: 1 })
      }
    }
    return [...byPlace.values()].flatMap(({ one, count }) => (count > marked.length / 2 ? one : []))
  })
}

const nothing: ScoredStatement = { source: [], cue: [], content: [] }
