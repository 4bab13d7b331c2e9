/** A query for statements that have any of some words, of which there is one at least: of many the longest, which say most, are asked for. */
export function buildOrQuery(words: Iterable<string>): string {
  const longest = [...words].toSorted((one, other) => other.length - one.length)
  const terms = longest.slice(0, mostWords).map((word) => `"${word}"`)
  return `(${terms.join(' OR ')})`
}

const mostWords = 24
