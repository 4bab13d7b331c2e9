import functionWords from '../../english/function-words.json' with { type: 'json' }
import { findWords, makeSpan, type Range, type Span } from '../../text/index.ts'
import { isEmpty, modals, stanceAdverbs } from './matter-words.ts'
import { mostWords } from './proposition-words.ts'

/** What a stretch of text without a tree is about: all of it but the words of stance at its start and the marks at its ends; null if nothing is left that names something. `isWhole`: it is a sentence, which keeps its start. */
export function wordsOnly(text: string, range: Range, isWhole: boolean): Span | null {
  const slice = text.slice(range.start, range.end)
  const words = [...findWords(slice)].filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(slice.slice(start, end)),
  )
  const formAt = (at: number) => {
    const word = words[at]
    return word ? slice.slice(word.start, word.end).toLowerCase() : ''
  }
  let from = 0
  if (!isWhole) while (from < words.length && isLead(formAt(from))) from++
  const to = Math.min(words.length, from + mostWords)
  const named = words.slice(from, to).filter((_, index) => names(formAt(from + index)))
  if (named.length < (isWhole ? leastOfSentence : 1)) return null
  const first = words[from]
  const last = words[to - 1]
  return first && last ? makeSpan(text, range.start + first.start, range.start + last.end) : null
}

/** "We don't care." names nothing. */
const leastOfSentence = 2

const isLead = (form: string): boolean =>
  pronouns.has(form) || modals.has(form) || stanceAdverbs.has(form) || leads.has(form)

const names = (form: string): boolean =>
  form.length > 3 && !common.has(form) && !isEmpty(form) && !pronouns.has(form)

const pronouns = new Set(functionWords.pronouns)
const common = new Set(functionWords.stopWords)
const leads: ReadonlySet<string> = new Set([
  'that',
  'and',
  'but',
  'so',
  'well',
  'yes',
  'there',
  'is',
  'are',
  'was',
  'were',
  'be',
  'to',
  's',
  't',
  'm',
  're',
  've',
  'll',
  'd',
  'don',
  'think',
  'am',
])
