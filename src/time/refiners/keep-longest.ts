import type { Candidate, Refiner } from '../meaning.ts'

/** Of candidates that overlap the longest stays; of equally long ones the first. */
export const keepLongest: Refiner = {
  name: 'keep-longest',
  refine(_text, candidates) {
    const kept: Candidate[] = []
    for (const candidate of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const last = kept.at(-1)
      if (!last || candidate.start >= last.end) kept.push(candidate)
      else if (candidate.end - candidate.start > last.end - last.start)
        kept[kept.length - 1] = candidate
    }
    return kept
  },
}
