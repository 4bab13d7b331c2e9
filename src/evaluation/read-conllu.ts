import { makeRange, type Range } from '../text/index.ts'

/** A text with the trees that its annotators gave it. */
export interface Treebank {
  readonly text: string
  readonly sentences: readonly TreebankSentence[]
}

/** A sentence and its tokens. */
export interface TreebankSentence extends Range {
  readonly tokens: readonly TreebankToken[]
}

/** A token: where it stands, the index of its head in the sentence (null for the root), and its relation without a subtype. */
export interface TreebankToken extends Range {
  readonly head: number | null
  readonly relation: string
  readonly partOfSpeech: string
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html): the sentences' texts, one after the other with a space between, paragraphs parted by an
 * empty line. A token that its sentence's text does not hold stands, empty, where the one before ends.
 */
export function readConllu(conllu: string): Treebank {
  const sentences: TreebankSentence[] = []
  let text = ''
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n')
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
    if (sentence === undefined) continue
    if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' '
    const start = text.length
    text += sentence
    sentences.push({ ...makeRange(start, text.length), tokens: readTokens(lines, text, start) })
  }
  return { text, sentences }
}

function readTokens(lines: readonly string[], text: string, start: number): TreebankToken[] {
  let place = start
  return lines
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [, form = '', , partOfSpeech = '', , , head = '', relation = ''] = line.split('\t')
      const found = text.indexOf(form, place)
      const range = found === -1 ? makeRange(place, place) : makeRange(found, found + form.length)
      place = range.end
      return {
        ...range,
        head: head === '0' ? null : Number(head) - 1,
        relation: relation.split(':')[0] ?? '',
        partOfSpeech,
      }
    })
}
