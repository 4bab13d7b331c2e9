import type { Statement } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { evaluatePolnear } from '../../src/evaluation/index.ts'
import type { Reader } from '../../src/reading/index.ts'
import { makeSpan, type Span } from '../../src/text/index.ts'

const text = '“We sail,” Orrel said. “We wait,” Lind said. Sorvat said it was late.\n'

/** A part of the text, at its first place. */
const spanOf = (part: string): Span => {
  const start = text.indexOf(part)
  return makeSpan(text, start, start + part.length)
}

test('of contents by form it is told how many were found to the character, and to their quotation marks', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
  t.after(() => rm(folder, { recursive: true }))
  await Promise.all(['text', 'attributions'].map((name) => mkdir(join(folder, name))))
  await writeFile(join(folder, 'text', 'a.txt'), text)
  // Of the second quotation the annotator left out the first mark.
  const marked = ['“We sail,”', 'We wait,”', 'it was late']
  const rows = marked.flatMap((part, index) => {
    const { start, end } = spanOf(part)
    return [
      `T${index}\tContent ${start} ${end}\t${part}`,
      `E${index}\tAttribution:T${index} Content:T${index}`,
    ]
  })
  await writeFile(join(folder, 'attributions', 'a_0f0f.ann'), `${rows.join('\n')}\n`)
  const statements = ['“We sail,”', '“We wait,”', 'was late'].map((part) => ({
    content: [spanOf(part)],
    cue: [],
    source: [],
    confidence: 1,
  }))
  const reader = {
    read: () => Promise.resolve({ statements: statements as unknown as Statement[] }),
  }
  const { contentRecall } = await evaluatePolnear(reader as unknown as Reader, folder)
  assert.deepEqual(contentRecall, {
    direct: { found: 1, foundToMarks: 2, marked: 2 },
    mixed: { found: 0, foundToMarks: 0, marked: 0 },
    indirect: { found: 0, foundToMarks: 0, marked: 1 },
  })
})
