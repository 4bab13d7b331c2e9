import { serializeComparable } from '../tables/comparable-row.ts'
import { nameOf } from '../tables/name-of.ts'
import { nameRoles, type NameRole } from '../../query/name-role.ts'
import { anonymityOf, type Party, type Reading, type Statement } from '../../data-model/index.ts'
import type { Insertable } from 'kysely'

import { betweenFragments, sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import { lookUpKeys, type LookUpKey } from '../../matching/look-up-keys.ts'
import { comparableOf, type ComparableStatement } from '../../matching/comparable-statement.ts'
import { type Tables } from '../tables/schema.ts'

/** A name, and its role for a statement. */
export interface NamedAs {
  readonly role: NameRole
  readonly name: string
  /** The party with that name, in its report; null if there is none. */
  readonly party: string | null
}

/** What a statement is found by. */
export interface IndexedStatement {
  /** Its row in the table of statements, without the number and the report. */
  readonly columns: Omit<Insertable<Tables['statement']>, 'number' | 'report' | 'cluster'>
  /** Each once, in the order of `inOrder`. */
  readonly names: readonly NamedAs[]
  readonly told: Told
}

/** What a statement is compared with others by. */
export interface Told {
  readonly comparable: ComparableStatement
  /** The keys by which statements of other reports with the same utterance are found. */
  readonly keys: readonly LookUpKey[]
}

/**
 * What the statements of a reading are found by: their own fields, the names of their speakers and of those they
 * speak for, and the report's outlets, including the others that published it.
 */
export function indexReading(
  { report, statements, parties }: Reading,
  otherOutlets: readonly string[],
): readonly IndexedStatement[] {
  const outlets = [...(report.outlet === null ? [] : [report.outlet]), ...otherOutlets]
  const known = new Map(parties.map((party) => [party.id, party]))
  return statements.map((statement) => {
    const comparable = comparableOf(statement, known, report.published.start)
    return {
      columns: {
        id: statement.id,
        words: sanitizeForIndex(statement.content.map(({ text }) => text).join(betweenFragments)),
        form: statement.form,
        kind: statement.kind,
        utterance: statement.utterance,
        authority: statement.authority,
        anonymity: anonymityOf(statement, parties),
        act: statement.act,
        polarity: statement.polarity,
        modality: statement.modality,
        said_start: statement.said.start,
        said_end: statement.said.end,
        said_basis: statement.said.basis,
        published: report.published.start,
        comparable: sanitizeForIndex(serializeComparable(comparable)),
      },
      names: findNames(statement, known, outlets),
      told: { comparable, keys: lookUpKeys(comparable) },
    }
  })
}

function findNames(
  { speakers, addressees, via }: Statement,
  known: ReadonlyMap<string, Party>,
  outlets: readonly string[],
): IndexedStatement['names'] {
  const find = (id: string | null) => (id === null ? undefined : known.get(id))
  const parties = speakers.flatMap(({ party }) => find(party) ?? [])
  const institutions = parties.flatMap((party) =>
    party.kind === 'institution' ? party : (find(party.affiliation) ?? []),
  )
  const mentioned = (mentions: Statement['addressees']) =>
    mentions.map(({ party, mention }) => {
      const addressed = find(party)
      return { name: addressed ? nameOf(addressed) : mention.text, party }
    })
  const names: Readonly<Record<NameRole, readonly Omit<NamedAs, 'role'>[]>> = {
    speaker: speakers.flatMap(({ name, party }) => {
      const speaker = find(party)
      const called =
        speaker && speaker.kind !== 'person' ? nameOf(speaker) : (name ?? speaker?.name)
      return called === undefined ? [] : { name: called, party }
    }),
    institution: institutions.map((party) => ({ name: nameOf(party), party: party.id })),
    to: mentioned(addressees),
    via: mentioned(via),
    outlet: outlets.map((name) => ({ name, party: null })),
  }
  return inOrder(
    nameRoles.flatMap((role) => {
      const once = new Map(names[role].map((one) => [sanitizeForIndex(one.name), one.party]))
      return Array.from(once, ([name, party]) => ({ role, name, party }))
    }),
  )
}

/** Names by their role for a statement, then by themselves. */
export const inOrder = <Named extends Pick<NamedAs, 'role' | 'name'>>(
  names: readonly Named[],
): readonly Named[] => names.toSorted((a, b) => (a.role + a.name < b.role + b.name ? -1 : 1))
