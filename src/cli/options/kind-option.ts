import { InvalidArgumentError, Option } from 'commander'

import { statementKinds, type StatementKind } from '../../data-model/index.ts'
import { parseQuery } from '../../query/parse-query.ts'

/** The option `--kind`, given. */
export interface KindOption {
  readonly kind?: readonly StatementKind[]
}

/** `--kind`: only statements of some kinds, parted by commas or given one by one. */
export const kindOption = (): Option => {
  const option = new Option(
    '--kind <kinds>',
    'only these kinds, with commas: what was said, or what someone believes, plans, likes or dislikes',
  )
  option.argChoices = [...statementKinds]
  return option.argParser(readKinds)
}

function readKinds(text: string, before: readonly StatementKind[] = []): readonly StatementKind[] {
  const kinds = text.split(',').map((one) => {
    const kind = statementKinds.find((known) => known === one.trim().toLowerCase())
    if (kind) return kind
    throw new InvalidArgumentError(`Kinds are ${statementKinds.join(', ')}.`)
  })
  return [...before, ...kinds]
}

/**
 * A query that finds, of what another finds, the statements of the kinds asked for.
 * @throws OnrecordError `query`, with its place in the query that was given.
 */
export function withKinds(query: string, { kind: kinds }: KindOption): string {
  if (kinds === undefined) return query
  parseQuery(query)
  const wanted = `(${kinds.map((kind) => `kind:${kind}`).join(' OR ')})`
  return query.trim() === '' ? wanted : `(${query}) ${wanted}`
}
