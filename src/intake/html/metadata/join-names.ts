/**
 * The names of the writers of a report as one line, without "By": "Ann Lind, Bo Moe and Cy Tarn". Null if there are
 * none.
 */
import { readByline } from '../../../text/index.ts'
export function joinNames(names: readonly string[]): string | null {
  const bare = names
    .filter((name) => !/^(?:https?:|@|www\.)/i.test(name) && /\p{L}/u.test(name))
    .map((name) => readByline(name) ?? name)
  const unique = [...new Set(bare)].slice(0, mostNames)
  const last = unique.pop()
  if (last === undefined) return null
  return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`
}

const mostNames = 20
