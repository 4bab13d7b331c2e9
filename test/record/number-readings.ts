import { hashText } from '../../src/hash-text.ts'
import type { Reading } from '../../src/data-model/index.ts'

/** So many readings, each of another report: those given, over and over, with a number put after the text, and after its address. */
export function* numberReadings(readings: readonly Reading[], count: number): Generator<Reading> {
  for (let number = 0; number < count; number++) {
    const reading = readings[number % readings.length]
    if (!reading) return
    const text = `${reading.report.text}\nNumber ${number}.`
    const id = hashText(text).slice(0, reading.report.id.length)
    const json = JSON.stringify(reading).replaceAll(reading.report.id, id)
    const numbered = JSON.parse(json) as Reading
    const metadata = numbered.report.metadata.map((one) =>
      one.field === 'url' ? { ...one, value: `${one.value}?${number}` } : one,
    )
    yield { ...numbered, report: { ...numbered.report, text, metadata } }
  }
}
