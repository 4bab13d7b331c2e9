import assert from 'node:assert/strict'
import { test } from 'node:test'

import { compareTellings } from '../../src/differences/index.ts'

const shown = (a: string, b: string) =>
  compareTellings(a, b)?.words.map((one) => [one.a?.text ?? null, one.b?.text ?? null, one.by]) ??
  null

test('words that limit an utterance and that one telling leaves out', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof shown>])[] = [
    [
      '“There are no plans for patrols.”',
      '“There are no plans for patrols at this time.”',
      [[null, 'at this time', 'time']],
    ],
    ['“The port is not closed now.”', '“The port is not closed,”', [['now', null, 'time']]],
    [
      'that “the ferry sails on Friday”',
      '“The ferry probably sails on Friday.”',
      [[null, 'probably', 'commitment']],
    ],
    ['“We have met the rebels.”', '“We have not met the rebels.”', [[null, 'not', 'polarity']]],
    ['“We met all of them in May.”', '“We met them in May.”', [['all', null, 'number']]],
    ['"40 sailors were aboard"', '"only 40 sailors were aboard"', [[null, 'only', 'number']]],
    [
      '“At least 40 sailors were aboard.”',
      '“40 sailors were aboard.”',
      [['At least', null, 'number']],
    ],
    [
      '“There are no formal plans for talks.”',
      '“There are no plans for talks.”',
      [['formal', null, 'commitment']],
    ],
    [
      '“The union will strike on Friday if nothing changes.”',
      '“The union will strike on Friday.”',
      [['if', null, 'commitment']],
    ],
    [
      'It rained. “There are no plans for patrols,” he said.',
      '“There are no plans yet for patrols.”',
      [[null, 'yet', 'time']],
    ],
  ]
  for (const [a, b, expected] of cases) assert.deepEqual(shown(a, b), expected, `${a} / ${b}`)
})

test('more or less of the same words, other words in their place and what is not quoted are no difference', () => {
  for (const [a, b] of [
    ['“There are no plans for patrols,”', '“There are no plans for patrols!”'],
    [
      '“There are no plans for patrols.”',
      '“There are no plans for patrols with Tavrenia in the strait.”',
    ],
    ['“The big ferry will sail.”', '“The ferry will sail.”'],
    ['“The ferry will sail on Friday.”', '“The ferry would sail on Friday.”'],
    ['“I don’t think it is useful to argue.”', '“It is not useful to argue.”'],
    [
      '“I carry no map. I go to listen.”',
      '“I hope to see them all. I carry no map. I go to listen.”',
    ],
    ['that there are no plans for patrols', 'that there are no plans for patrols at this time'],
    ['“The ferry will sail.”', '“Quite another thing.”'],
    ['“”', '“The ferry will sail.”'],
    ['', ''],
  ] as const)
    assert.equal(shown(a, b), null, `${a} / ${b}`)
})
