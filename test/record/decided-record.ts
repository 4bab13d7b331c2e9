import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'

import type { Read, Store, Verdict } from '../../src/record/index.ts'
import { utf16Offset } from '../../src/text/index.ts'

/**
 * Fills a record with the example readings and everything else that a record may hold: decisions of every kind, one taken back, merged, split
 * and distinct parties, an entry of the list of people, a report of another date, another outlet's place, a report read anew with a statement moved and another lost.
 */
export async function makeDecidedRecord(
  store: Store,
  readings: readonly Reading[],
  read: Read,
): Promise<void> {
  for (const reading of readings) await store.keep(reading)
  const decide = (verdict: Verdict, by = 'Ann Lee') =>
    store.decide(verdict, { by, why: 'heard the tape' }, read)
  const reading = readings.find(({ statements }) => statements.length >= 5) ?? assert.fail()
  const [first, second, third, fourth, fifth] = reading.statements
  assert.ok(first && second && third && fourth && fifth)
  await decide({ kind: 'speaker', statement: first.id, name: 'Ruth Ansgar' })
  await decide({ kind: 'authority', statement: first.id, authority: 'collective' })
  await decide({ kind: 'said', statement: second.id, start: '2021-02-01', end: '2021-02-28' })
  await decide({ kind: 'not-a-statement', statement: third.id })
  const wrong = await decide({ kind: 'speaker', statement: second.id, name: null }, '=Bo "B" Kerr')
  await store.undo(wrong.id, 'Ann Lee', read)
  const other = readings.find(({ report }) => report.id !== reading.report.id) ?? assert.fail()
  const published = '9 March 2021'
  await decide({ kind: 'report', report: other.report.id, published, outlet: 'The Buoy' })
  await store.keepPlace({ ...reading.report, outlet: 'Sorvat Herald', source: 'herald.txt' })
  const listed = await store.list(
    {
      kind: 'institution',
      name: 'Ministry of Defence',
      otherNames: ['Defence Ministry'],
      gender: null,
      offices: [],
      wikidata: null,
    },
    'Ann Lee',
  )
  assert.equal(listed, 'added')
  const [orrel] = await store.who('Orrel')
  const [arden] = await store.who('Arden')
  assert.ok(orrel && arden)
  await decide({ kind: 'merge', agent: orrel.id, into: arden.id })
  const party = readings
    .flatMap((one) => one.parties)
    .find(({ name, kind }) => kind === 'person' && name === orrel.name)
  assert.ok(party)
  await decide({ kind: 'split', party: party.id })
  const [ministry] = await store.who('Ministry of Defence')
  assert.ok(ministry)
  await decide({ kind: 'distinct', agent: arden.id, from: ministry.id })
  const pair = { kind: 'difference', a: second.id, b: fourth.id } as const
  await decide({ ...pair, relation: 'differ', by: ['number', 'who'] })
  const [elsewhere] = other.statements
  assert.ok(elsewhere)
  await decide({ kind: 'difference', a: elsewhere.id, b: second.id, relation: 'none' })
  // As another model might read: the fourth statement begins a word later, the fifth is not seen at all.
  const [fragment, ...rest] = fourth.content
  assert.ok(fragment)
  const start = utf16Offset(fragment.start + 4)
  const shorter = {
    ...fourth,
    id: `${reading.report.id}-${start}`,
    content: [{ ...fragment, start, text: fragment.text.slice(4) }, ...rest],
    again: [],
  }
  await decide({ kind: 'authority', statement: fourth.id, authority: 'unknown' })
  const statements = reading.statements
    .filter((one) => one !== fifth)
    .map((one) => (one === fourth ? shorter : one))
  await store.reread(reading.report.id, async () => ({ ...reading, statements }))
}
