import type { Difference, DifferenceSide } from '../../data-model/index.ts'
import type { CalendarDay } from '../../text/index.ts'
import { foldName } from '../../matching/fold-name.ts'

/** Which differences are asked for. */
export interface DifferenceFilter {
  /** Two speakers or offices that stand on either side. */
  readonly between?: readonly [string, string] | undefined
  /** A speaker or an office that stands on one side at least. */
  readonly of?: string | undefined
  /** The later of the two was said on this day or after it, as far as is known. */
  readonly since?: CalendarDay | undefined
  readonly relation?: Difference['relation'] | undefined
}

/** Whether a difference is asked for. */
export function isWanted(
  { a, b, relation }: Difference,
  { between, of, since, relation: wanted }: DifferenceFilter,
): boolean {
  if (wanted !== undefined && relation !== wanted) return false
  if (of !== undefined && !isOf(a, of) && !isOf(b, of)) return false
  if (between) {
    const [one, other] = between
    const stand = (isOf(a, one) && isOf(b, other)) || (isOf(a, other) && isOf(b, one))
    if (!stand) return false
  }
  if (since === undefined) return true
  return [a, b].some(({ said }) => said.end !== null && said.end >= since)
}

/** Whether a side is spoken by someone, or for an office, whose name has all words of this one. */
function isOf({ speakers, seat }: DifferenceSide, name: string): boolean {
  const wanted = foldName(name).split(' ')
  return [...speakers, ...(seat ? [seat.name] : [])].some((one) => {
    const words = foldName(one).split(' ')
    return wanted.every((word) => words.includes(word))
  })
}
