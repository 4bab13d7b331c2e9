import { foldName } from './fold-name.ts'

/**
 * The key that all spellings of a name share: the name as `foldName` gives it, without the possessive of a word that
 * others are beside. "McDonald's" alone keeps its possessive.
 */
export const nameKey = (name: string): string => foldName(withoutPossessives(name))

/** The ways in which the words of a name may be written: with its possessives and full stops, and without. */
export function waysToWrite(name: string): readonly string[] {
  const bare = withoutPossessives(name)
  return [...new Set([name, bare, withoutSigns(name), withoutSigns(bare)])]
}

/**
 * The spelling that is shown for a name with several: without an article, with the most words (so that a search for
 * it finds the others), not all in capitals, the most frequent.
 */
export function chooseSpelling<Spelling extends { readonly name: string; readonly count: number }>(
  spellings: readonly Spelling[],
): Spelling | undefined {
  const [best] = spellings.toSorted(
    (a, b) =>
      articlesIn(a.name) - articlesIn(b.name) ||
      wordsIn(b.name) - wordsIn(a.name) ||
      capitalsIn(a.name) - capitalsIn(b.name) ||
      b.count - a.count ||
      (a.name < b.name ? -1 : 1),
  )
  return best
}

const withoutPossessives = (name: string): string =>
  /\s\S/.test(name.trim())
    ? name.replaceAll(/(?<=\p{L}|\.)['’]s(?![\p{L}\p{N}])|(?<=s)['’](?![\p{L}\p{N}])/giu, '')
    : name

/** "U.S." as "US", "O'Lind" as "OLind"; a possessive stays. */
const withoutSigns = (name: string): string =>
  name.replaceAll(/\.|(?<=\p{L})['’](?=\p{L})(?!s(?![\p{L}\p{N}]))/giu, '')

const articlesIn = (name: string): number => (/^the\s/i.test(name) ? 1 : 0)

const capitalsIn = (name: string): number => (/\p{Ll}/u.test(name) ? 0 : 1)

const wordsIn = (name: string): number => name.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
