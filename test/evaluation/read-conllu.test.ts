import { readConllu } from '../../src/evaluation/index.ts'
import { checkTable, listed } from '../check-table.ts'

/**
 * Sentences parted by ` / `: the text, then its tokens after bars, `id form part-of-speech head relation`. A sentence that starts with ¶
 * starts a paragraph; one that starts with ? has no line with its text. What is read: the text, and each token with its place, its head
 * and its relation.
 */
const read = (given: string): string => {
  const { text, sentences } = readConllu(given.split(' / ').map(writeBlock).join('\n\n'))
  const tokens = sentences.map((sentence) =>
    sentence.tokens
      .map(
        ({ start, end, head, relation, partOfSpeech }) =>
          `${start}–${end} ${partOfSpeech} ${head ?? 'root'} ${relation}`,
      )
      .join(', '),
  )
  return `“${text.replaceAll('\n\n', '¶')}” ${listed(tokens)}`
}

function writeBlock(block: string): string {
  const [first = '', ...tokens] = block.split(' | ')
  return [
    ...(first.startsWith('\n\n') ? ['# newpar'] : []),
    ...(first.startsWith('?') ? [] : [`# text = ${first.trim()}`]),
    ...tokens.map((token) => {
      const [id, form, partOfSpeech, head, relation] = token.split(' ')
      return `${id}\t${form}\t_\t${partOfSpeech}\t_\t_\t${head}\t${relation}\t_\t_`
    }),
  ].join('\n')
}

checkTable(
  'readConllu',
  read,
  `
  # tokens at their places
  It sank. | 1 It PRON 2 nsubj | 2 sank VERB 0 root | 3 . PUNCT 2 punct → “It sank.” 0–2 PRON 1 nsubj, 3–7 VERB root root, 7–8 PUNCT 1 punct
  # a space between sentences, an empty line between paragraphs
  No. | 1 No INTJ 0 root / Yes. | 1 Yes INTJ 0 root → “No. Yes.” 0–2 INTJ root root; 4–7 INTJ root root
  No. | 1 No INTJ 0 root / ¶Yes. | 1 Yes INTJ 0 root → “No.¶Yes.” 0–2 INTJ root root; 5–8 INTJ root root
  ¶No. | 1 No INTJ 0 root → “No.” 0–2 INTJ root root
  # a word twice stands at both its places
  no no | 1 no INTJ 0 root | 2 no INTJ 1 dep → “no no” 0–2 INTJ root root, 3–5 INTJ 0 dep
  # a relation without its subtype
  It sank. | 1 It PRON 2 nsubj:pass → “It sank.” 0–2 PRON 1 nsubj
  # ranges and empty nodes are no tokens
  can't | 1-2 can't _ _ _ | 1 ca AUX 0 root | 2 n't PART 1 advmod → “can't” 0–2 AUX root root, 2–5 PART 0 advmod
  It | 1 It PRON 0 root | 1.1 sank VERB 0 root → “It” 0–2 PRON root root
  # a token that the text has not is empty, where the one before ends
  It sank. | 1 It PRON 2 nsubj | 2 burned VERB 0 root | 3 sank VERB 2 conj → “It sank.” 0–2 PRON 1 nsubj, 2–2 VERB root root, 3–7 VERB 1 conj
  # a block without its text is passed over
  ? | 1 It PRON 0 root → “” -
  No. | 1 No INTJ 0 root / ? | 1 It PRON 0 root → “No.” 0–2 INTJ root root
`,
)
