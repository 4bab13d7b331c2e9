/** Where in its span a word stands. */
export type Place = 'begin' | 'inside' | 'last' | 'single'

/** The labels of a head that marks spans of some kinds (BILOU): one for words outside, and four for each kind. */
export interface TagGrammar<Kind extends string> {
  readonly labelCount: number
  /** What a label says; null for the label of words outside. */
  readonly meaningOf: (label: number) => { readonly kind: Kind; readonly place: Place } | null
  /** Whether a word of label `next` may follow one of label `previous`: a span is begun, gone on with, ended. */
  readonly mayFollow: (previous: number, next: number) => boolean
  /** Whether the first word of a stretch may have this label. */
  readonly mayStart: (label: number) => boolean
  /** Whether the last word of a stretch may have this label. */
  readonly mayEnd: (label: number) => boolean
}

/** The label of words outside every span. */
export const outside = 0

const places = ['begin', 'inside', 'last', 'single'] as const

/** The grammar of the labels for these kinds, in the order in which training has them. */
export function makeTagGrammar<Kind extends string>(kinds: readonly Kind[]): TagGrammar<Kind> {
  const labelCount = 1 + places.length * kinds.length
  const meaningOf: TagGrammar<Kind>['meaningOf'] = (label) => {
    if (label === outside) return null
    const kind = kinds[Math.floor((label - 1) / places.length)]
    const place = places[(label - 1) % places.length]
    if (!kind || !place) throw new RangeError(`label ${label} is none of 0 … ${labelCount - 1}`)
    return { kind, place }
  }
  const mayFollow: TagGrammar<Kind>['mayFollow'] = (previous, next) => {
    const before = meaningOf(previous)
    const after = meaningOf(next)
    const open = before?.place === 'begin' || before?.place === 'inside'
    const goesOn = after?.place === 'inside' || after?.place === 'last'
    return open ? goesOn && before.kind === after.kind : !goesOn
  }
  return {
    labelCount,
    meaningOf,
    mayFollow,
    mayStart: (label) => mayFollow(outside, label),
    mayEnd: (label) => mayFollow(label, outside),
  }
}
