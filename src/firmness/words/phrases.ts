import { baseForms } from '../../english/base-forms.ts'
import type { Word } from './find-words.ts'

/** A list of phrases, each with what it means. */
export interface Phrases<Meaning> {
  /** The longest phrase that starts at a word, with how many words it is long; null if none does. */
  match(
    words: readonly Word[],
    at: number,
  ): { readonly meaning: Meaning; readonly length: number } | null
}

/**
 * A list of phrases. A word of a phrase stands for all its inflections, with "=" before it for itself alone; "*" stands
 * for any one word; "a|b" for either.
 */
export function makePhrases<Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
): Phrases<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>()
  for (const [phrase, meaning] of entries) {
    const [first, ...rest] = phrase.split(' ').map(readSlot)
    for (const form of first?.forms ?? []) {
      const list = byFirst.get(form) ?? []
      list.push({ rest, exact: first?.exact ?? false, meaning })
      byFirst.set(form, list)
    }
  }
  const startsOf = (form: string): readonly Phrase<Meaning>[] =>
    baseForms(form)
      .flatMap((base) => (byFirst.get(base) ?? []).filter(({ exact }) => !exact || base === form))
      .toSorted((a, b) => b.rest.length - a.rest.length)
  const known = new Map<string, readonly Phrase<Meaning>[]>()
  return {
    match(words, at) {
      const form = words[at]?.form
      if (form === undefined) return null
      const starts = known.get(form) ?? startsOf(form)
      if (known.size < mostKnown) known.set(form, starts)
      const found = starts.find(({ rest }) =>
        rest.every((slot, index) => fits(slot, words[at + 1 + index])),
      )
      return found ? { meaning: found.meaning, length: found.rest.length + 1 } : null
    },
  }
}

/** How many words are kept in mind, so that memory stays bounded. */
const mostKnown = 20_000

interface Phrase<Meaning> {
  readonly rest: readonly Slot[]
  readonly exact: boolean
  readonly meaning: Meaning
}

interface Slot {
  readonly forms: readonly string[]
  readonly exact: boolean
}

const readSlot = (slot: string): Slot => ({
  forms: slot.replace(/^=/, '').split('|'),
  exact: slot.startsWith('='),
})

function fits({ forms, exact }: Slot, word: Word | undefined): boolean {
  if (!word) return false
  if (forms[0] === '*') return /^[\p{L}\p{N}]/u.test(word.form)
  return exact
    ? forms.includes(word.form)
    : baseForms(word.form).some((base) => forms.includes(base))
}
