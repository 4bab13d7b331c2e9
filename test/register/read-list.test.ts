import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { readList } from '../../src/register/index.ts'

describe('a list of people and institutions', () => {
  test('a table: lines of one name are one entry with several offices', () => {
    const { entries, refused, unknownColumns } = readList(
      `\ufeffName,Aliases,Gender,Title,Body,Start,End,QID,Colour
Judith Arden,"J. Arden; Judith M. Arden",F,spokeswoman,Defence Ministry,2019-01-01,2021-06-30,Q17,red
Judith Arden,,,envoy,,2021-07-01,,Q17,
Karl Moe,,,,,,,,
`,
    )
    assert.deepEqual(refused, [])
    assert.deepEqual(unknownColumns, ['colour'])
    assert.equal(entries.length, 2)
    const [arden, moe] = entries
    assert.deepEqual(arden, {
      kind: 'person',
      name: 'Judith Arden',
      otherNames: ['J. Arden', 'Judith M. Arden'],
      gender: 'female',
      offices: [
        {
          title: 'spokeswoman',
          institution: 'Defence Ministry',
          from: '2019-01-01',
          to: '2021-06-30',
        },
        { title: 'envoy', institution: null, from: '2021-07-01', to: null },
      ],
      wikidata: 'Q17',
    })
    assert.equal(moe?.name, 'Karl Moe')
  })

  test('a table with columns of its own: those that are known are read, the others named', () => {
    const { entries, unknownColumns } = readList(
      'last_name,nickname,full_name,birthday,gender,type,wikidata_id\nMoe,Kalle,Karl Moe,1961-02-03,M,rep,Q99\n',
    )
    assert.deepEqual(
      entries.map(({ name, gender, kind, wikidata, otherNames }) => [
        name,
        gender,
        kind,
        wikidata,
        otherNames,
      ]),
      [['Karl Moe', 'male', 'person', 'Q99', []]],
    )
    assert.deepEqual(unknownColumns, ['last name', 'nickname', 'birthday', 'type'])
  })

  test('tabs, institutions, and lines with an entry each', () => {
    const [tabbed] = readList('name\tkind\tother names\nPentagon\tinstitution\tDoD').entries
    assert.deepEqual([tabbed?.kind, tabbed?.otherNames], ['institution', ['DoD']])
    const [line] = readList('{"name":"Coast Guard","kind":"institution"}\n').entries
    assert.deepEqual([line?.kind, line?.offices], ['institution', []])
  })

  test('what is not valid is refused with its line, and the rest is read', () => {
    const table = readList('name,from,office\n,2020,\nKarl Moe,no day,mayor\nIda Renn,,\n')
    assert.deepEqual(
      table.refused.map(({ line }) => line),
      [2, 3],
    )
    assert.match(table.refused[1]?.reason ?? '', /offices\.0\.from/)
    assert.deepEqual(
      table.entries.map(({ name }) => name),
      ['Ida Renn'],
    )
    const lines = readList('{"name":"A B"}\n{"name":\n{"name":"C","age":3}\n')
    assert.deepEqual(
      lines.refused.map(({ line }) => line),
      [2, 3],
    )
  })

  test('no entry, no header, nothing, and what is not a table', () => {
    for (const text of ['', '\n\n', 'name\n', 'surname,town\nMoe,Orsk\n', '\0\0\0']) {
      const { entries } = readList(text)
      assert.deepEqual(entries, [], JSON.stringify(text))
    }
  })
})
