import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { makeRandom } from '../random.ts'
import { comparer } from './comparer.ts'
import { recordKinds, type RecordKind, type RecordPlaces } from './record-kinds.ts'

/** Statements of a report. */
const ofReport = 10

/** Tests so many statements on one matter by one speaker, over many days, in each kind of database; and if it is `timed`, how long adding takes. */
export function testOneMatter(statements: number, { timed = false } = {}): void {
  for (const kind of recordKinds) testIn(kind, statements, timed)
}

function testIn(kind: RecordKind, statements: number, timed: boolean): void {
  const reports = statements / ofReport
  describe(`${statements} statements on one matter, in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let store: Store
    const times: number[] = []
    before(async () => {
      const reader = await makeReader()
      places = await kind.open()
      store = await openStore(await places.newPlace(), { create: true, comparer })
      const random = makeRandom(3)
      for (let report = 0; report < reports; report++) {
        const day = new Date(Date.UTC(2021, 0, 1) + report * 86_400_000)
        const content = Array.from({ length: ofReport }, () => sentence(random)).join('\n\n')
        const reading = await reader.read({ content, published: day.toISOString().slice(0, 10) })
        const start = performance.now()
        await store.keep(reading)
        times.push(performance.now() - start)
      }
      await reader.close()
    })
    after(async () => {
      await store.close()
      await places.close()
    })

    const skip = timed ? false : 'it is timed in check:long'
    test(
      'are each compared with a few, so that the last is added nearly as fast as the first',
      { skip },
      () => {
        const part = Math.ceil(reports / 4)
        const [first, last] = [times.slice(0, part), times.slice(-part)].map(median)
        assert.ok(
          first !== undefined && last !== undefined && last < 4 * first,
          `${first}, ${last}`,
        )
      },
    )

    test('are listed page by page, once for one matter and all of them', async () => {
      const { total, waiting, differences } = await store.differences({ relation: 'any' })
      assert.ok(total > 0)
      assert.equal(waiting, 0)
      const [one] = differences
      assert.ok(one)
      const matter = await store.matter(one.matter)
      assert.ok(matter.total >= 2 && matter.statements.length <= 500)
      const each = await store.differences({ relation: 'any', each: true, limit: 100 })
      assert.ok(each.total >= total && each.differences.length <= 100)
    })

    test('are as they were kept, also when one of the reports is gone', async () => {
      const first = (await store.reports()[Symbol.asyncIterator]().next()).value as string
      await store.remove(first)
      for await (const fault of store.verify()) assert.fail(fault.problem)
    })
  })
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const does = [
  'will',
  'will not',
  'may',
  'has no plans to',
  'plans to',
  'would not rule out that it might',
]

/** What one mayor says of one port, each time in other words. */
function sentence(random: (below: number) => number): string {
  const pick = (words: readonly string[]) => words[random(words.length)] ?? ''
  const how = pick(does)
  const part = pick(['old', 'new', 'north', 'south', 'east', 'west', 'inner', 'outer'])
  const when = `${pick(['before', 'after', 'in', 'until'])} ${1 + random(28)} ${pick(['March', 'April', 'May', 'June'])}`
  return `Mayor Liv Orrel said the city ${how} close the ${part} port for ${2 + random(90)} days ${when}.`
}
