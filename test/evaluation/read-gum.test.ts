import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { readGum, readGumFolder } from '../../src/evaluation/index.ts'
import { checkTable, listed } from '../check-table.ts'

/** Lines of ten columns, parted by ` / `: the form and what its MISC column says. Others stand as they are. */
const write = (given: string): string =>
  given
    .split(' / ')
    .map((line, index) => {
      if (line.startsWith('#') || line === '') return line
      const [form = '', misc = '_', id = String(index + 1)] = line.split(' | ')
      return `${id}\t${form}\t${'_\t'.repeat(7)}${misc}`
    })
    .join('\n')

checkTable(
  'readGum: the dates',
  (given) =>
    listed(
      readGum('ours', write(given)).dates.map(
        ({ span, start, end, yearless }) =>
          `${span.text} ${start ?? '?'}..${end ?? '?'}${yearless ? ' of any year' : ''}`,
      ),
    ),
  `
  # a day, a month, a year
  Monday | XML=<date when:::"2014-06-16"></date> → Monday 2014-06-16..2014-06-16
  June | XML=<date when:::"2014-06"></date> → June 2014-06-01..2014-06-30
  2014 | XML=<date when:::"2014"></date> → 2014 2014-01-01..2014-12-31
  # from and to, at least and at most
  May | XML=<date from:::"2014-05-03" to:::"2014-05-09"></date> → May 2014-05-03..2014-05-09
  May | XML=<date notBefore:::"2014-05" notAfter:::"2014-06"></date> → May 2014-05-01..2014-06-30
  May | XML=<date notAfter:::"2014-05"></date> → May ?..2014-05-31
  May | XML=<date from:::"2014-05"></date> → May 2014-05-01..?
  # without a year
  May | XML=<date when:::"--05-03"></date> → May 2000-05-03..2000-05-03 of any year
  # a slip before the year
  May | XML=<date when:::"-2014-05-03"></date> → May 2014-05-03..2014-05-03
  # over several words
  3 | XML=<date when:::"2014-05-03"> / May | XML=</date> → 3 May 2014-05-03..2014-05-03
  # no space between them
  3 | XML=<date when:::"2014-05-03">|SpaceAfter=No / May | XML=</date> → 3May 2014-05-03..2014-05-03
  # one within another closes first
  in | XML=<date when:::"2014"> / May | XML=<date when:::"2014-05"></date></date> → May 2014-05-01..2014-05-31; in May 2014-01-01..2014-12-31
  # of a word in two parts, the whole word
  Maysin | XML=<date when:::"2014-05"> | 1-2 / May | _ | 1 / sin | XML=</date> | 2 → Maysin 2014-05-01..2014-05-31
  # a value that is no day
  May | XML=<date when:::"soon"></date> → May ?..?
  May | XML=<date></date> → -
  # an hour
  noon | XML=<time when:::"12:00"></time> → -
  # never opened, or never closed
  May | XML=</date> → -
  May | XML=<date when:::"2014-05"> → -
  # a line that was cut
  May → -
`,
)

checkTable(
  'readGum: when it was published',
  (given) => readGum('ours', write(given)).published?.start ?? '-',
  `
  # as its head says
  #ours / # meta::dateCreated = 2014-06-17 / It → 2014-06-17
  #ours / # meta::dateCreated = 2014-06 / It → 2014-06-01
  # not known, or no day
  It → -
  #ours / # meta::dateCreated = unknown / It → -
`,
)

test('of a folder the news and interviews are read, by their names', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  t.after(() => rm(folder, { recursive: true }))
  await assert.rejects(readGumFolder(join(folder, 'none')), { code: 'evaluation-gum' })
  await assert.rejects(readGumFolder(folder), { code: 'evaluation-gum' })
  const add = (name: string) => writeFile(join(folder, name), `1\t${name}\n`)
  await add('GUM_fiction_a.conllu')
  await add('GUM_news_a.txt')
  await assert.rejects(readGumFolder(folder), { code: 'evaluation-gum' })
  await add('GUM_news_b.conllu')
  await add('GUM_interview_a.conllu')
  const documents = await readGumFolder(folder)
  assert.deepEqual(
    documents.map(({ name, text }) => [name, text]),
    [
      ['GUM_interview_a', 'GUM_interview_a.conllu'],
      ['GUM_news_b', 'GUM_news_b.conllu'],
    ],
  )
})
