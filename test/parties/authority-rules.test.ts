import assert from 'node:assert/strict'
import { test } from 'node:test'

import { authorityRules } from '../../src/parties/sources/authority-rules.ts'
import { decideAuthority } from '../../src/parties/sources/judge-authority.ts'

for (const { name, authority, examples } of authorityRules) {
  test(`${name} decides its examples: ${authority}`, () => {
    assert.ok(examples.length > 0)
    for (const example of examples) {
      assert.deepEqual(decideAuthority(example), { authority, rule: name }, example)
    }
  })
}

test('what no rule knows is unknown', () => {
  for (const words of ['the weather', 'it', '']) {
    assert.deepEqual(decideAuthority(words), { authority: 'unknown', rule: null }, words)
  }
})

test('no two rules have one name', () => {
  assert.equal(new Set(authorityRules.map(({ name }) => name)).size, authorityRules.length)
})
