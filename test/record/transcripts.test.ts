import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/reading/index.ts'
import { openStore, type InTranscript, type Store } from '../../src/record/index.ts'
import { readExamples } from './example-readings.ts'
import { recordKinds, type RecordPlaces } from './record-kinds.ts'

const transcript = `DEPARTMENT OF HARBOURS
DAILY PRESS BRIEFING
Tuesday, May 4, 2021

PARTICIPANTS:
Ann Lind, Spokeswoman, Department of Harbours

MS. LIND: Good morning. The harbour stays open for ships of every flag. We will not close the gate for anybody who comes with papers in order.

QUESTION: Will the pilots strike?

MS. LIND: I don't expect a strike. I would call it unlikely, and that is all I have today.

QUESTION: Has the minister met the pilots?

MS. LIND: She meets them on Thursday.

QUESTION: And the owners?

MS. LIND: I have nothing on the owners.

(The briefing ended at 11:04 a.m.)
`

const report = `"The harbour stays open for ships of every flag," said Ann Lind, the spokeswoman of the Department of Harbours.

"I don't expect a strike, I would call it impossible," Lind said.

"The town owes the pilots nothing at all this winter," Lind said.

Lind told reporters that a strike was "unlikely" and the harbour would stay open.
`

for (const kind of recordKinds) {
  describe(
    `transcripts and the reports that quote them, in ${kind.name}`,
    { skip: kind.skip },
    () => {
      let places: RecordPlaces
      let store: Store
      let reader: Reader
      before(async () => {
        places = await kind.open()
        reader = await makeReader()
        store = await openStore(await places.newPlace(), { create: true })
        for (const [source, published, content] of [
          ['transcript.txt', '2021-05-04', transcript],
          ['report.txt', '2021-05-04', report],
          [
            'later.txt',
            '2021-05-20',
            `${report}
The winter is long.
`,
          ],
        ] as const) {
          await store.keep(await reader.read({ content, source, published }))
        }
        for (const reading of await readExamples(5)) await store.keep(reading)
      })
      after(async () => {
        await reader.close()
        await store.close()
        await places.close()
      })
      const find = async (words: string, published: string): Promise<readonly InTranscript[]> => {
        const { hits } = await store.search(`"${words}" published:${published}`, {
          each: true,
          limit: 50,
        })
        const hit = hits.find(({ report: { source } }) => source !== 'transcript.txt')
        assert.ok(hit, words)
        return store.transcripts(hit.statement.id)
      }

      test('what is quoted word for word is found', async () => {
        const [found, ...others] = await find('ships of every flag', '2021-05-04')
        assert.deepEqual([found?.isFound, others.length], [true, 0])
        assert.match(found?.turn.statement.content[0]?.text ?? '', /^Good morning/)
        const [unlikely] = await find('unlikely', '2021-05-04')
        assert.equal(unlikely?.isFound, true)
      })

      test('what departs is marked word by word', async () => {
        const [departing] = await find('call it impossible', '2021-05-04')
        assert.equal(departing?.isFound, false)
        const changed = departing?.fragments.flatMap(({ runs }) =>
          runs.flatMap((run) => (run.kind === 'same' ? [] : [`${run.kind}: ${run.words}`])),
        )
        assert.deepEqual(changed, ['inserted: impossible,"'])
      })

      test('what was said elsewhere, at another time, or in the transcript itself is not laid on it', async () => {
        assert.deepEqual(await find('nothing at all this winter', '2021-05-04'), [])
        assert.deepEqual(await find('ships of every flag', '2021-05-20'), [])
        const { hits } = await store.search('"ships of every flag"', { each: true })
        const turn = hits.find(({ report: { source } }) => source === 'transcript.txt')
        assert.deepEqual(await store.transcripts(turn?.statement.id ?? ''), [])
        assert.deepEqual(await store.transcripts('0'), [])
      })

      test('the briefing of the examples and the paper that quotes it', async () => {
        const readings: readonly Reading[] = await readExamples(5)
        const paper = readings.find(({ report: { outlet } }) => outlet === 'Strait Gazette')
        const marks: string[] = []
        for (const { id, form } of paper?.statements ?? []) {
          const [first] = form === 'indirect' ? [] : await store.transcripts(id)
          if (first) marks.push(first.isFound ? 'found' : 'departs')
        }
        assert.ok(marks.filter((mark) => mark === 'found').length >= 4, marks.join())
        assert.equal(marks.filter((mark) => mark === 'departs').length, 1, marks.join())
      })
    },
  )
}
