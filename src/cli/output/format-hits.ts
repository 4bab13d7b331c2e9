import type { Facets, Hit } from '../../record/index.ts'
import { describePlaces } from './describe-place.ts'
import { formatStatement, makeStyle } from './format-statement.ts'
import { plural } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/**
 * What a search found, for people: the statements with their places, the counts by field, and how to get the next
 * page.
 */
export function formatHits(
  hits: readonly Hit[],
  facets: Facets | null,
  next: string | null,
  stream: NodeJS.WriteStream,
): string {
  const style = makeStyle(stream)
  const found = hits.flatMap((hit) => [
    ...formatStatement(hit, '', style),
    style('dim', `${describePlaces(hit)} · ${hit.statement.id}`),
    '',
  ])
  const total = facets?.total ?? hits.length
  const isPart = facets === null && next !== null
  const more =
    next === null ? [] : [...(isPart ? [] : ['']), `For the next page, add --page ${next}`]
  return [
    ...found,
    ...(isPart ? [] : [style('bold', plural(total, 'statement'))]),
    ...(total > 1 && facets ? formatFacets(facets) : []),
    ...more,
    '',
  ].join('\n')
}

/** The most frequent values of each field that has more than one, one line per field. */
function formatFacets({ fields }: Facets): readonly string[] {
  return Object.entries(fields).flatMap(([field, values]) => {
    if (values.length < 2) return []
    const shown = values
      .slice(0, 5)
      .map(({ value, count }) => `${escapeControlCharacters(value)} ${count}`)
    return [
      `  ${`${field}:`.padEnd(12)} ${[...shown, ...(values.length > 5 ? ['…'] : [])].join(' · ')}`,
    ]
  })
}
