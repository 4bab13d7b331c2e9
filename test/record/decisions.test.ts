import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, beforeEach, afterEach, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type Read, type Store, type Verdict } from '../../src/record/index.ts'
import { utf16Offset } from '../../src/text/index.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const ann = { by: 'Ann Lee', why: 'heard the tape' }

for (const kind of recordKinds) {
  describe(`decisions in ${kind.name}`, { skip: kind.skip }, () => {
    let places: RecordPlaces
    let readings: readonly Reading[] = []
    let reader: Reader
    let store: Store
    const read: Read = (taken) => reader.read(taken)
    /** The statement with these words, and the report that it is in. */
    const find = (words: string) => {
      for (const reading of readings) {
        const statement = reading.statements.find(({ content }) =>
          content.some(({ text }) => text.includes(words)),
        )
        if (statement) return { reading, statement, report: reading.report.id }
      }
      return assert.fail(`nobody says ${words}`)
    }
    const ids = async (query: string): Promise<readonly string[]> => {
      const { hits } = await store.search(query, { limit: 1000, each: true })
      return hits.map(({ statement }) => statement.id)
    }
    const isWell = async () => {
      for await (const { report, problem } of store.verify()) assert.fail(`${report}: ${problem}`)
    }
    before(async () => {
      places = await kind.open()
      readings = await readExamples(6)
      reader = await makeReader()
    })
    after(async () => {
      await reader.close()
      await places.close()
    })
    beforeEach(async () => {
      store = await openStore(await places.newPlace(), { create: true })
      for (const reading of readings) await store.keep(reading)
    })
    afterEach(async () => {
      await isWell()
      await store.close()
    })

    test('another speaker, authority and time: shown, found, and taken back', async () => {
      const { statement, reading } = find('no contradiction')
      const { id } = statement
      const verdicts: readonly Verdict[] = [
        { kind: 'speaker', statement: id, name: 'Ruth Ansgar' },
        { kind: 'authority', statement: id, authority: 'collective' },
        { kind: 'said', statement: id, start: '2021-02-01', end: '2021-02-28' },
      ]
      const decisions = []
      for (const verdict of verdicts) decisions.push(await store.decide(verdict, ann, read))
      const hit = await store.statement(id)
      assert.equal(hit?.statement.speakers[0]?.name, 'Ruth Ansgar')
      assert.equal(hit.statement.authority, 'collective')
      assert.deepEqual(hit.statement.said, {
        start: '2021-02-01',
        end: '2021-02-28',
        basis: 'stated',
        expression: null,
        confidence: 1,
      })
      assert.deepEqual(
        hit.decisions.map(({ verdict, by, why }) => [verdict.kind, by, why]),
        [
          ['speaker', 'Ann Lee', 'heard the tape'],
          ['authority', 'Ann Lee', 'heard the tape'],
          ['said', 'Ann Lee', 'heard the tape'],
        ],
      )
      assert.deepEqual(await ids('speaker:ansgar authority:collective said:2021-02'), [id])
      // What the machine read is as it was.
      assert.equal(await store.readingJson(reading.report.id), JSON.stringify(reading))
      await isWell()
      for (const decision of decisions) {
        const { undone } = await store.undo(decision.id, 'Bo Kerr', read)
        assert.equal(undone?.by, 'Bo Kerr')
        await assert.rejects(store.undo(decision.id, 'Bo Kerr', read), { code: 'usage' })
      }
      assert.deepEqual((await store.statement(id))?.statement, statement)
      assert.deepEqual(await ids('speaker:ansgar'), [])
      assert.equal((await store.decisions()).length, 3)
    })

    test('a speaker whom the report does not know is found where the record knows one of that name', async () => {
      const [arden] = await store.who('Judith Arden')
      const { statement, reading } = find('reading from different pages')
      assert.ok(arden && reading.parties.every(({ name }) => name !== arden.name))
      const verdict = { kind: 'speaker', statement: statement.id, name: 'Judith Arden' } as const
      await store.decide(verdict, ann, read)
      assert.ok((await ids(`party:"${arden.id}"`)).includes(statement.id))
      assert.equal((await store.who('Judith Arden'))[0]?.statements, arden.statements + 1)
    })

    test('of two decisions about the same, the last holds; taken back, the first', async () => {
      const { id } = find('no contradiction').statement
      const nameNow = async () => (await store.statement(id))?.statement.speakers[0]?.name
      await store.decide({ kind: 'speaker', statement: id, name: 'Ruth Ansgar' }, ann, read)
      const last = await store.decide({ kind: 'speaker', statement: id, name: null }, ann, read)
      assert.equal(await nameNow(), null)
      assert.equal((await store.statement(id))?.statement.authority, 'unknown')
      await store.undo(last.id, 'Ann Lee', read)
      assert.equal(await nameNow(), 'Ruth Ansgar')
    })

    test('what is no statement is found no more, and again once that is taken back', async () => {
      const { statement, report } = find('no contradiction')
      const all = await ids('')
      const count = await store.countStatements(report)
      const verdict = { kind: 'not-a-statement', statement: statement.id } as const
      const { id } = await store.decide(verdict, { by: 'Ann Lee' }, read)
      assert.equal(await store.statement(statement.id), null)
      assert.equal(await store.countStatements(report), (count ?? 0) - 1)
      assert.deepEqual(await ids('"no contradiction"'), [])
      await isWell()
      await store.undo(id, 'Ann Lee', read)
      assert.deepEqual((await ids('')).toSorted(), all.toSorted())
    })

    test('a report of another date, outlet and title: what hangs on it is worked out anew', async () => {
      const { report, statement } = find('reading from different pages')
      const verdict: Verdict = {
        kind: 'report',
        report,
        published: '9 March 2021',
        outlet: 'The Buoy',
        title: 'Pages',
      }
      const { id } = await store.decide(verdict, ann, read)
      const corrected = await store.reading(report)
      assert.equal(corrected?.report.outlet, 'The Buoy')
      assert.equal(corrected.report.title, 'Pages')
      assert.deepEqual(
        [corrected.report.published.start, corrected.report.published.basis],
        ['2021-03-09', 'given'],
      )
      const said = (await store.statement(statement.id))?.statement.said
      assert.equal(said?.start, '2021-03-09')
      assert.ok((await ids('outlet:buoy said:2021-03-09')).includes(statement.id))
      await isWell()
      await store.undo(id, 'Ann Lee', read)
      const { provenance: _, ...back } = (await store.reading(report)) ?? assert.fail()
      const { provenance: __, ...first } = find('reading from different pages').reading
      assert.deepEqual(back, first)
    })

    test('decisions survive a reading anew; an old id leads to the statement that now covers its words', async () => {
      const { reading, statement, report } = find('no contradiction')
      const all = await ids('')
      await store.decide(
        { kind: 'speaker', statement: statement.id, name: 'Ruth Ansgar' },
        ann,
        read,
      )
      assert.equal(await store.reread(report, read), false)
      // As another model might read: the statement begins two words later, another one is not seen at all.
      const lost = reading.statements.find(({ id }) => id !== statement.id)
      assert.ok(lost)
      const [fragment, ...rest] = statement.content
      assert.ok(fragment)
      const start = utf16Offset(fragment.start + 4)
      const shorter = {
        ...statement,
        id: `${report}-${start}`,
        content: [{ ...fragment, start, text: fragment.text.slice(4) }, ...rest],
        again: [],
      }
      const statements = reading.statements
        .filter(({ id }) => id !== lost.id)
        .map((one) => (one.id === statement.id ? shorter : one))
      const other: Read = async () => ({ ...reading, statements })
      assert.equal(await store.reread(report, other), true)
      const hit = await store.statement(statement.id)
      assert.equal(hit?.statement.id, shorter.id)
      assert.equal(hit.statement.speakers[0]?.name, 'Ruth Ansgar')
      assert.equal(await store.statement(lost.id), null)
      assert.ok(!(await ids('')).includes(statement.id))
      await isWell()
      // The next model reads as the first one did.
      assert.equal(await store.reread(report, read), true)
      assert.deepEqual((await ids('')).toSorted(), all.toSorted())
      const again = await store.statement(statement.id)
      assert.equal(again?.statement.speakers[0]?.name, 'Ruth Ansgar')
      assert.equal((await store.statement(shorter.id))?.statement.id, statement.id)
    })

    test('a decision while the report is read anew is not lost', async () => {
      const { report, statement } = find('no contradiction')
      let times = 0
      const slow: Read = async (taken) => {
        const verdict = { kind: 'authority', statement: statement.id, authority: 'none' } as const
        if (times++ === 0) await store.decide(verdict, ann, read)
        return reader.read(taken)
      }
      await store.decide({ kind: 'report', report, title: 'Another' }, ann, slow)
      assert.equal(times, 2)
      const hit = await store.statement(statement.id)
      assert.deepEqual([hit?.statement.authority, hit?.report.title], ['none', 'Another'])
    })

    test('people are merged and split, and both can be taken back', async () => {
      const [orrel] = await store.who('Orrel')
      const [arden] = await store.who('Arden')
      assert.ok(orrel && arden && orrel.reports > 1)
      const merged = await store.decide(
        { kind: 'merge', agent: orrel.id, into: arden.id },
        ann,
        read,
      )
      const [both, ...none] = await store.who('Orrel')
      assert.deepEqual(none, [])
      assert.equal(both?.id, arden.id)
      assert.equal(both.name, arden.name)
      assert.deepEqual(both.otherNames, [orrel.name])
      assert.equal(both.statements, orrel.statements + arden.statements)
      assert.equal(
        (await ids(`party:"${orrel.id}"`)).length,
        (await ids(`party:"${arden.id}"`)).length,
      )
      await assert.rejects(
        store.decide({ kind: 'merge', agent: arden.id, into: orrel.id }, ann, read),
        { code: 'usage' },
      )
      await store.undo(merged.id, 'Ann Lee', read)
      assert.deepEqual(await store.who('Orrel'), [orrel])
      const party = readings[0]?.parties.find(({ name }) => name === orrel.name)
      assert.ok(party)
      const split = await store.decide({ kind: 'split', party: party.id }, ann, read)
      const two = await store.who('Orrel')
      assert.deepEqual(
        two.map(({ name }) => name),
        [orrel.name, orrel.name],
      )
      assert.equal(
        two.reduce((sum, { reports }) => sum + reports, 0),
        orrel.reports,
      )
      await store.undo(split.id, 'Ann Lee', read)
      const [one, ...others] = await store.who('Orrel')
      assert.deepEqual(others, [])
      assert.equal(one?.reports, orrel.reports)
    })

    test('what cannot be decided is refused, and nothing is kept of it', async () => {
      const { id } = find('no contradiction').statement
      const [agent] = await store.who('orrel')
      assert.ok(agent)
      const refused: readonly (readonly [unknown, string])[] = [
        [{ kind: 'speaker', statement: 'x', name: 'Ann' }, 'usage'],
        [{ kind: 'speaker', statement: id, name: ' ' }, 'usage'],
        [{ kind: 'speaker', statement: `${'0'.repeat(24)}-1`, name: 'Ann' }, 'not-in-record'],
        [{ kind: 'speaker', statement: `${id}9`, name: 'Ann' }, 'not-in-record'],
        [{ kind: 'authority', statement: id, authority: 'high' }, 'usage'],
        [{ kind: 'said', statement: id, start: '2021-02-30', end: null }, 'usage'],
        [{ kind: 'said', statement: id, start: '2021-03-02', end: '2021-03-01' }, 'usage'],
        [{ kind: 'report', report: id.slice(0, 24) }, 'usage'],
        [{ kind: 'report', report: id.slice(0, 24), published: 'soon' }, 'usage'],
        [{ kind: 'report', report: '0'.repeat(24), title: 'x' }, 'not-in-record'],
        [{ kind: 'merge', agent: 'x', into: 'y' }, 'not-in-record'],
        [{ kind: 'split', party: 'x' }, 'not-in-record'],
        [{ kind: 'split', party: agent.id }, 'usage'],
        [{ kind: 'applause', statement: id }, 'usage'],
      ]
      for (const [verdict, code] of refused) {
        await assert.rejects(store.decide(verdict as Verdict, ann, read), { code })
      }
      await assert.rejects(store.undo('0', 'Ann Lee', read), { code: 'not-in-record' })
      assert.deepEqual(await store.decisions(), [])
      const failing: Read = async () => {
        throw new Error('no model')
      }
      const verdict = { kind: 'report', report: id.slice(0, 24), title: 'Another' } as const
      await assert.rejects(store.decide(verdict, ann, failing), /no model/)
      assert.deepEqual(await store.decisions(), [])
    })

    test('a report that goes takes its decisions along', async () => {
      const { report, statement } = find('no contradiction')
      const verdict = { kind: 'not-a-statement', statement: statement.id } as const
      await store.decide(verdict, ann, read)
      await store.remove(report)
      assert.deepEqual(await store.decisions(), [])
      await store.keep(find('no contradiction').reading)
      assert.deepEqual((await store.statement(statement.id))?.statement, statement)
    })
  })
}
