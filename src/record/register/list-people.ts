import type { Kysely, Transaction } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import { hashText } from '../../hash-text.ts'
import { foldName } from '../../matching/fold-name.ts'
import { listedShape, type Listed } from '../../register/index.ts'
import { addAgent, addKeys, sealAgent } from '../people/add-agent.ts'
import { findOwnAgent } from '../people/find-agent-id.ts'
import { joinListed } from '../people/join-listed.ts'
import { removeUnusedAgents } from '../people/remove-unused-agents.ts'
import { noteChange } from '../entries/note-change.ts'
import { appendEntry } from '../entries/append-entry.ts'
import { hashListed } from '../entries/hash-kept.ts'
import { internNames } from '../tables/intern-names.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import type { Tables } from '../tables/schema.ts'

/** An entry of the list that a record has, with who gave it and when. */
export interface ListedEntry {
  readonly id: string
  readonly entry: Listed
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** What became of an entry that was given. */
export type ListOutcome = 'added' | 'changed' | 'known'

/** The ID of an entry: of its Wikidata item if it has one, else of its kind and name. */
export const listedId = ({ kind, name, wikidata }: Listed): string =>
  hashText(wikidata ?? JSON.stringify([kind, name])).slice(0, 12)

/**
 * Puts someone on the list of people and institutions that a record knows, or changes the entry with the same ID; who
 * bears one of the names is joined with it.
 */
export async function listPerson(
  db: Kysely<Tables>,
  given: Listed,
  by: string,
  at = new Date().toISOString(),
): Promise<ListOutcome> {
  const entry = listedShape.parse(given)
  return db.transaction().execute((transaction) => writeListed(transaction, entry, by, at))
}

/** The same, in a transaction. */
export async function writeListed(
  db: Transaction<Tables>,
  entry: Listed,
  by: string,
  at: string,
): Promise<ListOutcome> {
  const id = listedId(entry)
  const before = await db.selectFrom('listed').selectAll().where('id', '=', id).executeTakeFirst()
  const json = JSON.stringify(entry)
  if (before?.entry === json) return 'known'
  const row = { entry: json, added_by: by, added_at: at }
  const names = await internNames(db, [sanitizeForIndex(entry.name)])
  const name = names.get(sanitizeForIndex(entry.name)) ?? 0
  if (before) {
    await db.updateTable('listed').set(row).where('id', '=', id).execute()
    const renamed = { name, kind: entry.kind, folded: foldName(entry.name) }
    await db.updateTable('agent').set(renamed).where('number', '=', before.agent).execute()
    await sealAgent(db, before.agent)
    await db.deleteFrom('agent_key').where('agent', '=', before.agent).execute()
    await addKeys(db, before.agent, entry.kind, [entry.name, ...entry.otherNames])
    await joinListed(db, before.agent)
  } else {
    const agent = await addAgent(db, {
      id: listedAgentId(id),
      kind: entry.kind,
      name: entry.name,
      otherNames: entry.otherNames,
      nameNumber: name,
    })
    await db
      .insertInto('listed')
      .values({ ...row, id, agent })
      .execute()
    await joinListed(db, agent)
  }
  await noteChange(db, 'listed', id)
  return before ? 'changed' : 'added'
}

/** The ID of the agent of an entry. */
export const listedAgentId = (id: string): string => `a${hashText(`listed ${id}`).slice(0, 12)}`

/** The list of people and institutions that a record has, by the order of their IDs. */
export async function findListed(db: Kysely<Tables>): Promise<readonly ListedEntry[]> {
  const rows = await db.selectFrom('listed').selectAll().orderBy('id').execute()
  return rows.map(({ id, entry, added_by: by, added_at: at }) => ({
    id,
    entry: listedShape.parse(JSON.parse(entry)),
    by,
    at,
  }))
}

/**
 * Takes someone off the list; what the list joined comes apart again.
 * @param id The ID of the entry, or of who is on it.
 * @throws OnrecordError `not-in-record` if there is no such entry.
 */
export async function removeListed(db: Kysely<Tables>, id: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const listed = transaction.selectFrom('listed').selectAll()
    const found =
      (await listed.where('id', '=', id).executeTakeFirst()) ??
      (await listed
        .where('agent', '=', (await findOwnAgent(transaction, id)).number)
        .executeTakeFirst())
    if (!found) throw new OnrecordError('not-in-record', { id })
    const hash = await hashListed(transaction, found.id)
    await transaction.deleteFrom('listed').where('id', '=', found.id).execute()
    await removeUnusedAgents(transaction, [found.agent])
    await appendEntry(transaction, { kind: 'unlisted', about: found.id, hash: hash ?? '' })
  })
}
