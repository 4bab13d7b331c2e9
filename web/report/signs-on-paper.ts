import { markSigns } from '../../src/wording/index.ts'
import type { Mark, Run } from './lay-marks.ts'

/** The signs that open at a run on paper, as `onrecord read` prints them: [source] {cue} «content». */
export const openingOf = ({ start, marks }: Run, numbers: ReadonlyMap<string, number>): string =>
  each(
    marks.filter((mark) => mark.start === start),
    numbers,
  )
    .map(({ kind }) => markSigns[kind][0])
    .join('')

/** The signs that close there, each with the numbers of its statements. */
export const closingOf = ({ end, marks }: Run, numbers: ReadonlyMap<string, number>): string =>
  each(
    marks.filter((mark) => mark.end === end),
    numbers,
  )
    .toReversed()
    .map(({ kind, of }) => markSigns[kind][1] + of.map(raise).join('⁺'))
    .join('')

/** Marks of one kind on the same words are one mark, of several statements. */
function each(marks: readonly Mark[], numbers: ReadonlyMap<string, number>) {
  const joined: { start: number; end: number; kind: Mark['kind']; of: number[] }[] = []
  for (const { start, end, kind, statement } of marks) {
    const number = numbers.get(statement) ?? 0
    const same = joined.find((one) => one.kind === kind && one.start === start && one.end === end)
    if (same) same.of.push(number)
    else joined.push({ start, end, kind, of: [number] })
  }
  return joined
}

/** A number in raised digits. */
const raise = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
