import type { ParsedSentence } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader, type Reader } from '../../src/reading/index.ts'

describe('the trees of the shipped model', () => {
  let reader: Reader
  before(async () => {
    reader = await makeReader()
  })
  after(() => reader.close())

  /** The only sentence of a text. */
  async function parse(content: string): Promise<ParsedSentence> {
    const { sentences } = await reader.parse({ content })
    assert.equal(sentences.length, 1)
    return sentences[0] ?? assert.fail()
  }

  /** The words with what they hang on, as "word relation head". */
  const arcsOf = ({ words }: ParsedSentence): readonly string[] =>
    words.map(({ span, head, relation }) =>
      [span.text, relation, head === null ? '' : words[head]?.span.text].join(' ').trim(),
    )

  test('subject, object and negation', async () => {
    assert.deepEqual(arcsOf(await parse('The minister did not send the ships.')), [
      'The det minister',
      'minister nsubj send',
      'did aux send',
      'not advmod send',
      'send root',
      'the det ships',
      'ships obj send',
      '. punct send',
    ])
  })

  test('an apposition hangs on the name before it', async () => {
    const arcs = arcsOf(await parse('Ann Lind, the foreign minister, left for Oslo on Monday.'))
    assert.ok(arcs.includes('minister appos Ann'), arcs.join('; '))
    assert.ok(arcs.includes('Ann nsubj left'), arcs.join('; '))
  })

  test('what is said is the clause of the verb that says it', async () => {
    const arcs = arcsOf(await parse('Officials said that the talks would resume on Friday.'))
    assert.ok(arcs.includes('resume ccomp said'), arcs.join('; '))
    assert.ok(arcs.includes('Officials nsubj said'), arcs.join('; '))
  })

  test('parts of an abbreviation and of a number are one word', async () => {
    const { words } = await parse('Some 1,000 troops left the U.S. base in March.')
    const texts = words.map(({ span }) => span.text)
    assert.ok(texts.includes('1,000'), texts.join(' '))
    assert.ok(
      texts.some((text) => text.startsWith('U.S')),
      texts.join(' '),
    )
  })

  test('a sentence has one root, and every word leads to it', async () => {
    const { sentences } = await reader.parse({
      content: 'No deal.\n\n“We are — we were — ready,” he said; but (as ever) not today! 👍\n\n…',
    })
    for (const { words } of sentences) {
      assert.equal(words.filter(({ head }) => head === null).length, 1)
      for (const word of words) {
        let steps = 0
        for (let at = word; at.head !== null; at = words[at.head] ?? assert.fail()) steps++
        assert.ok(steps < words.length)
      }
    }
  })

  test('the second reading is as the first', async () => {
    const content = 'The ship sailed. The crew did not.'
    assert.deepEqual(await reader.parse({ content }), await reader.parse({ content }))
  })
})
