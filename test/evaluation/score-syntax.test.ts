import type { ParsedSentence, ParsedWord } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readConllu, scoreSyntax } from '../../src/evaluation/index.ts'
import { makeRange, makeSpan } from '../../src/text/index.ts'

const conllu = `# newdoc id = ours
# newpar
# text = Ships can't sail.
1\tShips\tship\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod:neg\t_\t_
4\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Orrel agreed.
1\tOrrel\tOrrel\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2\tagreed\tagree\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# text = Yes
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
`

test('CoNLL-U is read as text with tokens at their places', () => {
  const { text, sentences } = readConllu(conllu)
  assert.equal(text, "Ships can't sail. Orrel agreed.\n\nYes")
  assert.deepEqual(
    sentences.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end))),
    [['Ships', 'ca', "n't", 'sail', '.'], ['Orrel', 'agreed', '.'], ['Yes']],
  )
  assert.deepEqual(sentences[0]?.tokens[2], {
    start: 8,
    end: 11,
    head: 3,
    relation: 'advmod',
    partOfSpeech: 'PART',
  })
})

test('heads, relations and parts of speech are counted of all tokens', () => {
  const treebank = readConllu(conllu)
  const words = (...rows: readonly (readonly [number, number, number | null, string, string])[]) =>
    rows.map(([start, end, head, relation, partOfSpeech]): ParsedWord => ({
      span: makeSpan(treebank.text, start, end),
      head,
      relation: relation as ParsedWord['relation'],
      partOfSpeech: partOfSpeech as ParsedWord['partOfSpeech'],
    }))
  const parsed: ParsedSentence[] = [
    {
      ...makeRange(0, 17),
      // The second word is cut otherwise than in the treebank; the third hangs on the wrong word.
      words: words(
        [0, 5, 3, 'nsubj', 'NOUN'],
        [6, 9, 3, 'cop', 'AUX'],
        [9, 11, 1, 'advmod', 'PART'],
        [12, 16, null, 'root', 'VERB'],
        [16, 17, 3, 'punct', 'SYM'],
      ),
    },
    // Of the second sentence one word is missing.
    {
      ...makeRange(18, 31),
      words: words([18, 23, 1, 'nsubj', 'PROPN'], [24, 30, null, 'root', 'VERB']),
    },
  ]
  const scores = scoreSyntax([[treebank, parsed]])
  assert.equal(scores.attached.of, 9)
  assert.equal(scores.attached.count, 6)
  assert.equal(scores.labelled.count, 5)
  assert.equal(scores.partOfSpeech.count, 6)
})
