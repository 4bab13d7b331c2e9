import type { WordQuery } from '../../query/query.ts'

/** A query of names that have all words of one, up to 20; a word that ends in `*` may continue. Null if it has no word. */
export function nameQuery(name: string): WordQuery | null {
  const words = name.match(/[\p{L}\p{N}]{1,60}\*?/gu) ?? []
  if (words.length === 0) return null
  const of = words.slice(0, 20).map((word) => {
    const open = word.endsWith('*')
    return { kind: 'words' as const, text: open ? word.slice(0, -1) : word, open }
  })
  return { kind: 'and', of }
}
