/** A part of a text of a report that belongs to a statement; UTF-16 code units, half-open. */
import type { Statement } from '../../src/data-model/index.ts'
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: 'content' | 'cue' | 'source'
  readonly statement: string
}

/** A run of a text with the marks that cover all of it. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** The marks of statements, in text order. */
export function marksOf(statements: readonly Statement[]): readonly Mark[] {
  return statements
    .flatMap(({ id: statement, content, cue, source }) => [
      ...content.map(({ start, end }) => ({ start, end, kind: 'content' as const, statement })),
      ...cue.map(({ start, end }) => ({ start, end, kind: 'cue' as const, statement })),
      ...source.map(({ start, end }) => ({ start, end, kind: 'source' as const, statement })),
    ])
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
}

/** Lays marks on the part of a text from `start` to `end`: runs in order, none of them empty, together all of it. Marks may overlap. */
export function layMarks(start: number, end: number, marks: readonly Mark[]): readonly Run[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].toSorted((one, other) => one - other)
  const runs: Run[] = []
  let open: readonly Mark[] = []
  let next = 0
  for (const [index, place] of places.slice(0, -1).entries()) {
    const until = places[index + 1] ?? end
    open = open.filter((mark) => mark.end > place)
    const added: Mark[] = []
    for (let mark = here[next]; mark && mark.start <= place; mark = here[++next]) added.push(mark)
    open = [...open, ...added]
    runs.push({ start: place, end: until, marks: open })
  }
  return runs
}
