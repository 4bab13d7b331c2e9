import type { Kysely } from 'kysely'

import { isMention } from '../indexing/is-mention.ts'
import { nameKey } from '../../matching/name-key.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * The names in a record that do not stand for themselves, by their numbers. A name that is spelt in several ways has
 * the number of its first spelling in the order of characters, in whatever order reports were added; words that only
 * point to someone have `nobody`.
 */
export type Spellings = ReadonlyMap<number, number>

/** Stands for words that are not a name. */
export const nobody = -1

/** Worked out once per name, and forgotten with it. */
interface Worked {
  readonly key: string
  readonly isMention: boolean
}
const worked = new WeakMap<Kysely<Tables>, ReadonlyMap<string, Worked>>()

/** Which names in a record are spellings of one name, and which are not names. */
export async function findSpellings(db: Kysely<Tables>): Promise<Spellings> {
  const names = await db.selectFrom('name').selectAll().execute()
  const before = worked.get(db)
  const now = new Map<string, Worked>()
  const byKey = new Map<string, { readonly number: number; readonly name: string }[]>()
  const spellings = new Map<number, number>()
  for (const { number, name } of names) {
    const one = before?.get(name) ?? { key: nameKey(name), isMention: isMention(name) }
    now.set(name, one)
    if (one.isMention) {
      spellings.set(number, nobody)
      continue
    }
    const same = byKey.get(one.key)
    if (same) same.push({ number, name })
    else byKey.set(one.key, [{ number, name }])
  }
  worked.set(db, now)
  for (const same of byKey.values()) {
    if (same.length === 1) continue
    const [first] = same.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    for (const { number } of same) spellings.set(number, first?.number ?? number)
  }
  return spellings
}
