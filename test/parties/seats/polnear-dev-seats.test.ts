import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

/** The seat of a named speaker of PolNeAR dev, as a reader judged it. */
interface JudgedSeat {
  readonly n: number
  readonly half: string
  readonly file: string
  readonly sha256: string
  /** Where a name of the speaker is, UTF-16 code units. */
  readonly mention: readonly [start: number, end: number]
  readonly seat: string | null
  /** Other answers that are right; null among them for none. */
  readonly also: readonly (string | null)[]
}

const seats = readFileSync(new URL('polnear-dev-seats.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as JudgedSeat)

test('the judged seats are whole: 200 speakers in two halves, only places, no text', () => {
  assert.equal(seats.length, 200)
  for (const [index, { n, half, file, sha256, mention, seat }] of seats.entries()) {
    assert.equal(n, index)
    assert.equal(half, index % 2 === 0 ? 'a' : 'b')
    assert.match(file, /^[\w-]+(?:\.[\w-]*)*\.txt$/)
    assert.match(sha256, /^[0-9a-f]{64}$/)
    assert.ok(mention[0] >= 0 && mention[1] > mention[0])
    assert.ok(seat === null || seat.length > 1)
  }
})
