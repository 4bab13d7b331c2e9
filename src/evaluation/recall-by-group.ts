import type { JudgedArticle } from './evaluate-speakers.ts'
import type { ScoredStatement } from './score-statements.ts'

/** Of the marked statements of a group, how many were found. */
export interface GroupRecall {
  readonly by: 'publisher' | 'authority' | 'gender'
  readonly group: string
  readonly found: number
  readonly marked: number
}

/** A marked statement with the name of its file, and who was judged to speak in its article; null where nobody judged that. */
export interface GroupedStatement {
  readonly file: string
  readonly statement: ScoredStatement
  readonly isFound: boolean
  readonly article: JudgedArticle | null
}

/**
 * How many marked statements were found: by publisher, as PolNeAR's files are named ("nyt_2016-…"); by the authority of the source, and the
 * gender of the one person whom it names, where these were judged. Groups by their names.
 */
export function recallByGroup(statements: readonly GroupedStatement[]): readonly GroupRecall[] {
  const groups = new Map<
    string,
    { readonly by: GroupRecall['by']; found: number; marked: number; group: string }
  >()
  for (const one of statements) {
    for (const [by, group] of groupsOf(one)) {
      const key = `${by} ${group}`
      const known = groups.get(key) ?? { by, group, found: 0, marked: 0 }
      known.marked++
      if (one.isFound) known.found++
      groups.set(key, known)
    }
  }
  return [...groups.values()].toSorted((a, b) => (a.by + a.group < b.by + b.group ? -1 : 1))
}

function* groupsOf({
  file,
  statement,
  article,
}: GroupedStatement): Generator<readonly [GroupRecall['by'], string]> {
  yield ['publisher', file.slice(0, file.indexOf('_'))]
  const start = statement.source[0]?.start
  const judged = article?.sources.find(({ source }) => source[0]?.[0] === start)
  if (!article || !judged) return
  yield ['authority', judged.authority]
  const [name, ...others] = judged.names
  const person = article.people.find(([[at]]) => at === name?.[0])
  if (person && others.length === 0)
    yield ['gender', { m: 'men', f: 'women', u: 'not told' }[person[1]]]
}
