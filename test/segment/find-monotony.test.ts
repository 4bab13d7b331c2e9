import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { findMonotony } from '../../src/segment/find-monotony.ts'

const prose = 'The ship had sailed at noon, Ann Lind told reporters in Port Aldry on Monday. '

for (const [what, part] of [
  ['a letter', 'a '],
  ['marks', '“'],
  ['quoted letters', '"a" '],
  ['a rule of dashes', '— — '],
  ['a name', 'Ann Lind said. '],
  ['questions and answers', 'Q: Why?\nA: Yes.\n'],
  ['combining marks', 'e\u0301\u0301'],
  ['characters of other scripts', '不是'],
  ['full stops', '. '],
  ['emoji', '😀'],
] as const) {
  test(`${what} over and over is one stretch, without the prose around it`, () => {
    // Each character a word, where its script has no spaces: one endless word is not read word by word.
    const middle = part.trim().length === 2 && /\p{Lo}/u.test(part) ? `${part} ` : part
    const text = `${prose}\n\n${middle.repeat(2000)}\n\n${prose.repeat(20)}`
    const found = findMonotony(text)
    assert.equal(found.length, 1)
    const [{ start, end } = { start: 0, end: 0 }] = found
    assert.ok(end - start > middle.length * 1000)
    assert.ok(start > 0 && end < text.length - prose.length * 10)
  })
}

test('nothing that somebody wrote is one', () => {
  const folder = fileURLToPath(new URL('../../examples/', import.meta.url))
  for (const name of readdirSync(folder)) {
    assert.deepEqual(findMonotony(readFileSync(`${folder}${name}`, 'utf8')), [])
  }
  for (const text of [
    '',
    prose.repeat(50),
    `${'-'.repeat(400)}\n${prose}`,
    'Q. And then?\nA. I left.\nQ. Alone?\nA. With Bo Ek, at six.\n'.repeat(100),
    Array.from({ length: 1000 }, (_, n) => `${n}`).join(', '),
  ]) {
    assert.deepEqual(findMonotony(text), [], text.slice(0, 40))
  }
})
