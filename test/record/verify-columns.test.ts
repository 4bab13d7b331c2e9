import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { comparer } from './comparer.ts'
import { makeDecidedRecord } from './decided-record.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordKind, type RecordPlaces, type Row } from './record-kinds.ts'

/** How a kind of database names all columns, and lets a row be changed that others belong to. */
const dialects: Readonly<Record<RecordKind['name'], { columns: string; free: string }>> = {
  SQLite: {
    columns: `select tables.name as "table", columns.name as "column", columns.type as type
      from pragma_table_list as tables join pragma_table_info(tables.name) as columns
      where tables.schema = 'main' and tables.type = 'table' and tables.name not like 'sqlite%'`,
    free: 'pragma foreign_keys = off',
  },
  PostgreSQL: {
    columns: `select table_name as "table", column_name as "column", data_type as type
      from information_schema.columns where table_schema = 'onrecord' and is_generated = 'NEVER'`,
    free: 'set session_replication_role = replica',
  },
}

/** A name that nothing is found by any more is nothing that is kept. */
const used: Readonly<Record<string, string>> = {
  name: `where exists (select 1 from statement_name where statement_name.name = name.number)
    or exists (select 1 from agent where agent.name = name.number)`,
}

for (const kind of recordKinds) {
  describe(`verify in ${kind.name} notices`, { skip: kind.skip }, () => {
    const { columns, free } = dialects[kind.name]
    let places: RecordPlaces
    let place: string
    before(async () => {
      places = await kind.open()
      place = await places.newPlace()
      const reader = await makeReader()
      const store = await openStore(place, { create: true, comparer })
      await makeDecidedRecord(store, await readExamples(), (taken) => reader.read(taken))
      assert.deepEqual(await faultsOf(store), [])
      await store.close()
      await reader.close()
    })
    after(() => places.close())

    test('each column changed in one row, first and last', async (onEnd) => {
      const missed: string[] = []
      const store = await openStore(place)
      onEnd.after(() => store.close())
      const all = await places.query(place, columns)
      for (const [name, own] of Map.groupBy(all, ({ table }) => String(table))) {
        const list = own.map(({ column }) => String(column)).join()
        const rows = await places.query(place, `select ${list} from ${name} ${used[name] ?? ''}`)
        assert.ok(rows.length > 0, `${name} has no row: nothing of it is tried`)
        for (const { column, type } of own) {
          for (const row of new Set([rows[0], rows.at(-1)])) {
            assert.ok(row)
            const key = String(column)
            const other = { ...row, [key]: changed(row[key] ?? null, String(type)) }
            await places.change(place, `${free}; ${update(name, key, row, other)}`)
            if (!(await hasFaults(store))) missed.push(`${name}.${key}`)
            await places.change(place, `${free}; ${update(name, key, other, row)}`)
          }
        }
      }
      assert.deepEqual(missed, [])
      assert.deepEqual(await faultsOf(store), [])
    })

    test('a report that is gone with all its rows', async () => {
      const changedPlace = await places.copy(place)
      const [report] = await places.query(changedPlace, 'select id from report order by id')
      const gone = `delete from statement_key where statement in
        (select number from statement where report = '${report?.['id']}');
        delete from report where id = '${report?.['id']}'`
      await places.change(changedPlace, gone)
      const store = await openStore(changedPlace)
      const problems = await faultsOf(store)
      assert.ok(
        problems.some((problem) => /is not there any more/.test(problem)),
        problems.join('\n'),
      )
      await store.close()
    })

    test('by its head alone that its last changes are gone as well', async () => {
      const cut = await places.copy(place)
      const store = await openStore(cut)
      const { entries, head } = await store.count()
      assert.match(head ?? '', /^[0-9a-f]{64}$/)
      await places.change(cut, `delete from entry where number = ${entries}`)
      const counts = await store.count()
      assert.equal(counts.entries, entries - 1)
      assert.notEqual(counts.head, head)
      await store.close()
    })

    test('a change in the middle of the chain that is gone', async () => {
      const cut = await places.copy(place)
      await places.change(cut, 'delete from entry where number = 7')
      const store = await openStore(cut)
      assert.ok((await faultsOf(store)).some((problem) => /its change 7 is lost/.test(problem)))
      await store.close()
    })
  })
}

async function hasFaults(store: Store): Promise<boolean> {
  for await (const _ of store.verify()) return true
  return false
}

async function faultsOf(store: Store): Promise<readonly string[]> {
  const problems: string[] = []
  try {
    for await (const { problem } of store.verify()) problems.push(problem)
  } catch (error) {
    problems.push(String(error))
  }
  return problems
}

/** Another value of a column's type. */
function changed(value: Row[string], type: string): string | number {
  if (/int/i.test(type)) return Number(value ?? 0) + 1_000_003
  return `${value ?? ''}x`
}

const literal = (value: Row[string] | undefined): string => {
  if (value === null || value === undefined) return 'null'
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}

const update = (table: string, column: string, from: Row, to: Row): string =>
  `update ${table} set ${column} = ${literal(to[column])} where ${Object.entries(from)
    .map(([name, value]) => `${name} is not distinct from ${literal(value)}`)
    .join(' and ')}`
