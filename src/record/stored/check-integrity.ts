import { hashText } from '../../hash-text.ts'
import type { Reading } from '../../data-model/index.ts'
import { type Span } from '../../text/index.ts'

/**
 * What is wrong with a reading, for a person: its report's ID does not belong to its text, or a span is not what the
 * text has there.
 */
export function checkIntegrity(reading: {
  readonly report: Pick<Reading['report'], 'id' | 'text'>
}): readonly string[] {
  const { report } = reading
  const faults: string[] = []
  if (!hashText(report.text).startsWith(report.id) || report.id.length !== 24) {
    faults.push('its text is not the one that its id was made of')
  }
  for (const { start, end, text } of spansIn(reading)) {
    if (report.text.slice(start, end) === text && end <= report.text.length) continue
    faults.push(`the span ${start}–${end} is not what the text has there`)
  }
  return faults
}

/** Every span anywhere in a value. */
export function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  if (isSpan(value)) yield value
  for (const inner of Object.values(value)) yield* spansIn(inner)
}

/** Two numbers and a text: nothing else in a reading has these. */
const isSpan = (value: object): value is Span =>
  'start' in value &&
  'end' in value &&
  'text' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number'
