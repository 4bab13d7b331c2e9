import type { KeptDifference, KeptSide } from '../../src/record/index.ts'

type Side = Pick<KeptSide, 'seat' | 'speakers'>

/** Who stands on a side: the office spoken for, or the speakers if none is known. */
export const standsThere = (side: Side): string => side.seat?.name ?? callSpeakers(side)

/** The speakers of a side, by what they are called. */
export const callSpeakers = ({ speakers }: Side): string => speakers.join(' and ')

/** Between whom a difference is: "Coastal Agency and Harbour Ministry", "Ann Lind, twice", "Ann Lind, in two reports". */
export function whoAndWho({
  a,
  b,
  between,
  retold,
}: Pick<KeptDifference, 'a' | 'b' | 'between' | 'retold'>): string {
  if (retold) return `${callSpeakers(b)}, in two reports`
  if (between === 'one speaker') return `${callSpeakers(b)}, twice`
  if (between === 'one office') return `${standsThere(b)}, twice`
  return [a, b].map(between === 'offices' ? standsThere : callSpeakers).join(' and ')
}
