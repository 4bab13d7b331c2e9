import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readGumCoreference } from '../../src/evaluation/read-gum-coreference.ts'

test('readGumCoreference reads mentions in one another, and those of one word', () => {
  const token = (id: number, form: string, entity: string) =>
    [id, form, form, 'X', 'X', '_', '0', 'root', '_', entity].join('\t')
  const { text, mentions } = readGumCoreference(
    [
      '# newpar',
      '# text = Ann saw her old boat',
      token(1, 'Ann', 'Entity=(1-person-new-cf1-1-coref-Ann_Lind)'),
      token(2, 'saw', '_'),
      token(3, 'her', 'Entity=(2-object-new-cf2-3-sgl(1-person-giv-cf1-1-ana)'),
      token(4, 'old', '_'),
      token(5, 'boat', 'Entity=2)'),
      '',
    ].join('\n'),
  )
  assert.equal(text, 'Ann saw her old boat')
  assert.deepEqual(
    mentions.map(({ span, cluster, type }) => [span.text, cluster, type]),
    [
      ['Ann', '1', 'person'],
      ['her', '1', 'person'],
      ['her old boat', '2', 'object'],
    ],
  )
})
