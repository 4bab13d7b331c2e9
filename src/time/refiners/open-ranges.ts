import type { Candidate, Refiner } from '../meaning.ts'

/** Puts before a time the range that it opens up to the day of the report: "since 2003", "since last week". */
export const openRanges: Refiner = {
  name: 'open-ranges',
  refine: (text, candidates) =>
    candidates.flatMap((candidate): readonly Candidate[] => {
      const since = /\b(?:ever )?since (?:the )?$/i.exec(
        text.slice(Math.max(0, candidate.start - 16), candidate.start),
      )
      if (!since || !starts.has(candidate.meaning.kind)) return [candidate]
      const meaning = { kind: 'range', from: candidate.meaning, to: null } as const
      const start = candidate.start - since[0].length
      return [{ rule: 'open-ranges', start, end: candidate.end, meaning }, candidate]
    }),
}

const starts: ReadonlySet<string> = new Set(['days', 'yearless', 'weekday', 'unit', 'date', 'part'])
