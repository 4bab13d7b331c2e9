import type { Matter, Party } from '../../data-model/index.ts'
import type { Range } from '../../text/index.ts'

/** Finds the parties whose mentions lie in some spans, each once, in text order. */
export type FindParties = (spans: readonly Range[]) => Pick<Matter, 'parties' | 'places'>

/** Sorts the mentions once; each search is binary. */
export function makeFindParties(parties: readonly Party[]): FindParties {
  const mentions = parties
    .flatMap((party) => party.mentions.map((span) => ({ party, span })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((mentions[middle]?.span.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (spans) => {
    const found = new Set<Party>()
    for (const { start, end } of spans) {
      for (let at = firstFrom(start); (mentions[at]?.span.start ?? end) < end; at++) {
        const mention = mentions[at]
        if (mention && mention.span.end <= end) found.add(mention.party)
      }
    }
    const all = [...found]
    return {
      parties: all.map(({ id }) => id),
      places: all.filter(({ kind }) => kind === 'place').map(({ id }) => id),
    }
  }
}
