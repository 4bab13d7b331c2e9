import type { Candidate, Refiner } from '../meaning.ts'

/** Puts before two times the range that they are the ends of: "from Monday to Friday", "between May and July". */
export const joinRanges: Refiner = {
  name: 'join-ranges',
  refine: (text, candidates) =>
    candidates.flatMap((candidate, index) => {
      const next = candidates[index + 1]
      const start =
        next && isEnd(candidate) && isEnd(next) ? findStart(text, candidate, next) : null
      if (!next || start === null) return [candidate]
      const meaning = { kind: 'range', from: candidate.meaning, to: next.meaning } as const
      return [{ rule: 'join-ranges', start, end: next.end, meaning }, candidate]
    }),
}

const isEnd = ({ meaning }: Candidate): boolean =>
  ['days', 'yearless', 'weekday', 'unit', 'date', 'part'].includes(meaning.kind)

/** Where the range of two times starts; null where they are none. */
function findStart(text: string, first: Candidate, second: Candidate): number | null {
  const between = text.slice(first.end, second.start)
  const before = text.slice(Math.max(0, first.start - 8), first.start)
  const word = /\b(?:from|between)\s$/i.exec(before)
  const start = word ? first.start - word[0].length : first.start
  if (/^(?:\s{0,2}[-–—]\s{0,2}| (?:to|through|until|till) (?:the )?)$/.test(between)) return start
  return word && /^between/i.test(word[0]) && /^ and (?:the )?$/.test(between) ? start : null
}
