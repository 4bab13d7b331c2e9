import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Authority } from '../../src/data-model/index.ts'
import { evaluateSpeakers, type JudgedSpeakers } from '../../src/evaluation/index.ts'
import { hashText } from '../../src/hash-text.ts'
import { checkTable } from '../check-table.ts'

type Article = JudgedSpeakers['articles'][number]

const text =
  'Minister Ann Lind left Orvik on Monday. She said it was over. Peter Moe, a clerk, disagreed. An official said it rained.'

const place = (words: string): readonly [number, number] => {
  const start = text.indexOf(words)
  assert.notEqual(start, -1, words)
  return [start, start + words.length]
}

const article: Article = {
  file: 'ours.txt',
  sha256: hashText(text),
  half: 'a',
  people: [
    [place('Ann Lind'), 'f', 'n'],
    [place('Peter Moe'), 'm', 'y'],
  ],
  sources: [],
}

/** `source | content | kind | authority | name`: how the source is judged, and what became of it. */
const evaluate = (given: string): string => {
  const [source = '', content = '', kind, authority, name = '-'] = given.split(' | ')
  const [outcome] = evaluateSpeakers(
    {
      ...article,
      sources: [
        {
          source: [place(source)],
          content: [place(content)],
          kind: kind as 'name' | 'title' | 'pronoun' | 'other',
          authority: authority as Authority,
          names: name === '-' ? [] : [place(name)],
        },
      ],
    },
    text,
  )
  if (!outcome) return '-'
  const { gender, anglo, named, name: found, authorityRight, namedWrongly } = outcome
  return [
    `${named ? `${found} name` : `not named`}${namedWrongly ? ', wrongly given one' : ''}`,
    gender,
    anglo ? 'Anglo-American' : 'other',
    `authority ${authorityRight ? 'right' : 'wrong'}`,
  ].join(', ')
}

checkTable(
  'evaluateSpeakers',
  evaluate,
  `
  # the right name
  Peter Moe | disagreed | name | named | Peter Moe → right name, m, Anglo-American, authority right
  She | it was over | pronoun | named | Ann Lind → right name, f, other, authority right
  # another name was judged
  She | it was over | pronoun | named | Peter Moe → wrong name, m, Anglo-American, authority right
  # no name was found
  An official | it rained | other | named | Ann Lind → unknown name, f, other, authority wrong
  # judged to have none
  An official | it rained | other | unnamed → not named, u, other, authority right
  She | it was over | pronoun | unnamed → not named, wrongly given one, u, other, authority wrong
`,
)

test('a text that was not judged is refused', () => {
  assert.throws(() => evaluateSpeakers(article, `${text} `), {
    name: 'RangeError',
    message: 'ours.txt is not the text that was judged',
  })
  assert.deepEqual(evaluateSpeakers(article, text), [])
})
