import { findAll } from '../find-all.ts'
import type { Candidate, Meaning, Refiner } from '../meaning.ts'

/**
 * A day that goes by the name of what is held on it, where the text says once which day that is ("the opening night,
 * January 23", "on Saturday, election day", "yesterday, day five of the trial"): every place where it is called so.
 */
export const nameDays: Refiner = {
  name: 'name-days',
  refine(text, candidates) {
    const named = findAll(text, pattern)
    if (named.length === 0) return candidates
    const meanings = new Map<string, Meaning>()
    for (const match of named) {
      const [start, end] = [match.index, match.index + match[0].length]
      const beside = candidates.find(
        (one) =>
          isDay(one) &&
          (isComma(text.slice(end, one.start), one.start >= end) ||
            isComma(text.slice(one.end, start), one.end <= start)),
      )
      if (beside) meanings.set(nameOf(match), beside.meaning)
    }
    const found = named.flatMap((match): Candidate[] => {
      const meaning = meanings.get(nameOf(match))
      const [start, end] = [match.index, match.index + match[0].length]
      return meaning ? [{ rule: 'name-days', start, end, meaning }] : []
    })
    return [...candidates, ...found].toSorted((a, b) => a.start - b.start || b.end - a.end)
  },
}

const pattern =
  /\b(?:the )?(?<name>(?:opening|closing|election|inauguration|wedding|polling|premiere) (?:night|day|evening)|day (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))\b/gi

const nameOf = (match: RegExpExecArray): string => match.groups?.['name']?.toLowerCase() ?? ''

const isComma = (between: string, isBeside: boolean): boolean => isBeside && between === ', '

const isDay = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'unit' && meaning.unit === 'day') ||
  (meaning.kind === 'yearless' && meaning.date !== null) ||
  (meaning.kind === 'days' && meaning.start === meaning.end)
