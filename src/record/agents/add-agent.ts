import type { Transaction } from 'kysely'

import type { Party } from '../../parties/index.ts'
import type { Tables } from '../schema.ts'
import { foldName } from './fold-name.ts'

/**
 * Adds an agent that is merged into no other.
 * @param nameNumber The number of its name in the table of names.
 * @returns Its number.
 */
export async function addAgent(
  db: Transaction<Tables>,
  { id, kind, name }: Pick<Party, 'id' | 'kind' | 'name'>,
  nameNumber: number,
): Promise<number> {
  const values = { id, kind, name: nameNumber, folded: foldName(name), root: 0 }
  const { number } = await db
    .insertInto('agent')
    .values(values)
    .returning('number')
    .executeTakeFirstOrThrow()
  await db.updateTable('agent').set({ root: number }).where('number', '=', number).execute()
  return number
}
