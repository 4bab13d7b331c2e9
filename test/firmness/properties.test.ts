import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { firmness, judgeFactuality, makeRange } from '../../src/index.ts'
import { anyText } from '../any-text.ts'

const words = fc
  .array(
    fc.constantFrom(
      ...'not never no one would rule out if unless that who to the ( ) , . ? “ ” " : deny denied said refused plans may might will I we the ministry don’t can’t No. U.S. and but they urge must false claims'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(' '))

test('random text never throws and shows nothing but its own characters, in order', () => {
  let shown = 0
  fc.assert(
    fc.property(
      fc.oneof(anyText, words),
      fc.oneof(anyText, words),
      fc.oneof(anyText, words),
      fc.boolean(),
      (source, cue, content, contentFirst) => {
        const parts = contentFirst ? [content, cue, source] : [source, cue, content]
        const text = parts.join(' ')
        let start = 0
        const ranges = parts.map((part) => {
          const range = makeRange(start, start + part.length)
          start += part.length + 1
          return part === '' ? [] : [range]
        })
        const [sourceRanges, cueRanges, contentRanges] = contentFirst ? ranges.toReversed() : ranges
        const { evidence: why } = firmness({
          text,
          source: sourceRanges ?? [],
          cue: cueRanges ?? [],
          content: contentRanges ?? [],
        })
        let end = 0
        for (const span of why) {
          shown++
          assert.equal(text.slice(span.start, span.end), span.text)
          assert.ok(span.start >= end && span.end > span.start)
          end = span.end
        }
        const { happened } = judgeFactuality({
          text,
          sentence: makeRange(0, text.length),
          predicate: makeRange(0, 1),
        })
        assert.ok(happened >= 0 && happened <= 1)
      },
    ),
    { numRuns: 1500, seed: 7 },
  )
  assert.ok(shown > 500)
})

const hostile: Readonly<Record<string, string>> = {
  'letters without end': 'a',
  'abbreviations without end': 'A.',
  'short sentences': 'No. ',
  commas: 'a, ',
  brackets: '( ',
  quotations: '“ ',
  negations: 'not ',
  conditions: 'if ',
  clauses: 'who said that ',
  infinitives: 'to wait ',
  apostrophes: 'n’t',
  'white space': ' \n',
  urgings: 'urge must we ',
  threats: 'will pay the ',
}

for (const [name, piece] of Object.entries(hostile)) {
  test(`ten times the text takes at most thirty times as long: ${name}`, () => {
    const time = (count: number) => {
      const text = `x said ${piece.repeat(count)}`
      const input = {
        text,
        source: [makeRange(0, 1)],
        cue: [makeRange(2, 6)],
        content: [makeRange(7, text.length)],
      }
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now()
        firmness(input)
        firmness({ ...input, cue: input.content, content: input.cue })
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    time(200)
    const small = time(2_000)
    assert.ok(time(20_000) <= 30 * Math.max(small, 1))
  })
}
