import type { Selectable } from 'kysely'
import { z } from 'zod'

import { authorities, forms, polarities, saidBases } from '../../data-model/index.ts'
import { betweenFragments } from './sanitize-for-index.ts'
import type { Tables } from './schema.ts'
import type { ComparableStatement } from '../../matching/comparable-statement.ts'

/**
 * The part of a statement's comparable that has no column of its own: who speaks, for whom, and how its day is known.
 */
export const serializeComparable = ({
  speakers,
  institutions,
  said,
}: ComparableStatement): string => JSON.stringify([speakers, institutions, said.basis])

/** The comparable of a row. */
export function parseComparable(row: ComparableRow): ComparableStatement {
  const { words, comparable, said_start: start, said_end: end, published } = row
  const [speakers, institutions, basis] = closedShape.parse(JSON.parse(comparable ?? 'null'))
  const said = { start, end, basis }
  const { form, authority, polarity } = columnsShape.parse(row)
  const content = words.split(betweenFragments)
  return { content, form, authority, polarity, speakers, institutions, said, published }
}

type ComparableRow = Omit<Selectable<Tables['statement']>, 'number' | 'id' | 'report' | 'cluster'>

const names = z.array(z.string())
const closedShape = z.tuple([names, names, z.enum(saidBases)])
const columnsShape = z.object({
  form: z.enum(forms),
  authority: z.enum(authorities),
  polarity: z.enum(polarities),
})
