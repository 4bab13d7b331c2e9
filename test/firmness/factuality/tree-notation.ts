import {
  partsOfSpeech,
  relations,
  type ParsedSentence,
  type ParsedWord,
} from '../../../src/data-model/index.ts'
import { makeRange, makeSpan, type Range } from '../../../src/text/index.ts'

/**
 * A sentence with its tree, from words such as `sailed/VERB/root/0`: the number of the head counts from 1, and is 0 for the root.
 * The event's word is in brackets.
 */
export function readTree(notation: string): {
  readonly text: string
  readonly sentence: Range
  readonly predicate: Range
  readonly trees: readonly ParsedSentence[]
} {
  const parts = notation.split(' ').map((part) => part.split('/'))
  const forms = parts.map(([form = '']) => form.replaceAll(/[[\]]/g, ''))
  const text = forms.join(' ')
  let start = 0
  const words = parts.map(([, tag, name, head], index): ParsedWord => {
    const span = makeSpan(text, start, start + (forms[index] ?? '').length)
    start = span.end + 1
    const partOfSpeech = partsOfSpeech.find((one) => one === tag)
    const relation = relations.find((one) => one === name)
    if (!partOfSpeech || !relation) throw new Error(`no tag or no relation: ${forms[index] ?? ''}`)
    return { span, partOfSpeech, relation, head: head === '0' ? null : Number(head) - 1 }
  })
  const at = parts.findIndex(([form = '']) => form.startsWith('['))
  const sentence = makeRange(0, text.length)
  return { text, sentence, predicate: words[at]?.span ?? sentence, trees: [{ ...sentence, words }] }
}
