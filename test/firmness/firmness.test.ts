import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { firmness } from '../../src/index.ts'
import { parseMarked } from '../notation.ts'
import lookAlikes from './look-alikes.json' with { type: 'json' }

/** The act, polarity and modality of a marked statement, and the words that show it. */
function readMarked(notation: string): readonly [string, readonly string[]] {
  const { text, statements } = parseMarked(notation)
  const {
    act,
    polarity,
    modality,
    evidence: why,
  } = firmness({
    text,
    ...(statements[0] ?? { source: [], cue: [], content: [] }),
  })
  return [`${act} ${polarity} ${modality}`, why.map((span) => span.text)]
}

const cases: readonly (readonly [notation: string, reading: string, why: readonly string[]])[] = [
  [
    '[1:Lund] {1:said} «1:she "would not rule anything out"».',
    'say positive possible',
    ['said', 'would not rule anything out'],
  ],
  [
    '[1:Lund] {1:said} «1:they rule nothing out».',
    'say positive possible',
    ['said', 'rule nothing out'],
  ],
  ['[1:Lund] {1:ruled} «1:talks» {1:out}.', 'refuse negative intended', ['ruled', 'out']],
  ['[1:Lund] {1:said} «1:the ship sailed».', 'say positive certain', ['said']],
  ['«1:"We won’t go,"» {1:said} [1:Lund].', 'refuse negative intended', ['won’t', 'said']],
  [
    '[1:Lund] {1:said} «1:"I would not rule out talks."»',
    'say positive possible',
    ['said', 'would not rule out'],
  ],
  [
    '[1:Lund] {1:raised} the possibility of «1:talks».',
    'suggest positive possible',
    ['raised the possibility of'],
  ],
  [
    '[1:Lund] {1:raised} «1:the possibility of talks».',
    'suggest positive possible',
    ['possibility'],
  ],
  [
    '[1:Lund] {1:pushed} hard {1:back on} «1:the idea».',
    'deny negative certain',
    ['pushed', 'back on'],
  ],
  [
    '[1:Lund] {1:declined to say} «1:whether he knew».',
    'refuse unknown unknown',
    ['declined to say'],
  ],
  ['[1:Lund] {1:did not say} «1:who paid».', 'unknown unknown unknown', ['not say']],
  ['[1:The firm] {1:denied} «1:that it had not paid».', 'deny positive certain', ['denied', 'not']],
  ['[1:Lund] {1:asked} «1:us to wait».', 'urge positive desired', ['asked']],
  ['[1:Lund] {1:asked} «1:if we would wait».', 'ask unknown asked', ['asked']],
  ['[1:Lund] {1:rejected} «1:the offer».', 'refuse negative intended', ['rejected']],
  ['[1:Lund] {1:rejected} «1:claims of fraud».', 'deny negative certain', ['rejected']],
  ['«1:“It rains.”»', 'say positive certain', []],
  ['[1:Lund] {1:painted} «1:the shed».', 'say positive certain', ['painted']],
  ['[1:Lund] {1:sails on} «1:Friday».', 'unknown unknown unknown', []],
]

describe('firmness', () => {
  for (const [notation, reading, why] of cases) {
    test(notation, () => assert.deepEqual(readMarked(notation), [reading, why]))
  }
})

describe('words that look like it and are not', () => {
  for (const [rule, statements] of Object.entries(lookAlikes.rules)) {
    test(rule, () => {
      for (const { statement, reading } of statements) {
        assert.equal(readMarked(statement)[0], reading, statement)
      }
    })
  }
})
