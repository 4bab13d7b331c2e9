import { baseForms } from './base-forms.ts'
import type { Word } from './find-words.ts'

/** A list of phrases, each with what it means. */
export interface Phrases<Meaning> {
  /** The longest phrase that starts at a word, with how many words it is long; null where none does. */
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
  const byFirst = new Map<
    string,
    { readonly rest: readonly Slot[]; readonly exact: boolean; readonly meaning: Meaning }[]
  >()
  for (const [phrase, meaning] of entries) {
    const [first, ...rest] = phrase.split(' ').map(readSlot)
    for (const form of first?.forms ?? []) {
      const list = byFirst.get(form) ?? []
      list.push({ rest, exact: first?.exact ?? false, meaning })
      byFirst.set(form, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return {
    match(words, at) {
      const word = words[at]
      if (!word) return null
      let best: { meaning: Meaning; length: number } | null = null
      for (const base of baseForms(word.form)) {
        for (const { rest, exact, meaning } of byFirst.get(base) ?? []) {
          if (exact && base !== word.form) continue
          if (best && rest.length < best.length) break
          if (!rest.every((slot, index) => fits(slot, words[at + 1 + index]))) continue
          best = { meaning, length: rest.length + 1 }
          break
        }
      }
      return best
    },
  }
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
