import type { Insertable } from 'kysely'

import type { Party } from '../parties/index.ts'
import type { Reading, Statement } from '../reading/index.ts'
import { nameRoles, type NameRole, type Tables } from './schema.ts'

/** A name, and what it is to a statement. */
export interface NamedAs {
  readonly role: NameRole
  readonly name: string
}

/** What a statement is found by. */
export interface IndexedStatement {
  /** Its row in the table of statements, but for the number and the report. */
  readonly columns: Omit<Insertable<Tables['statement']>, 'number' | 'report'>
  /** Each once, in the order of `inOrder`. */
  readonly names: readonly NamedAs[]
}

/** What the statements of a reading are found by: its own fields, and the names of its speakers and of whom they speak for. */
export function indexReading({
  report,
  statements,
  parties,
}: Reading): readonly IndexedStatement[] {
  const known = new Map(parties.map((party) => [party.id, party]))
  return statements.map((statement) => ({
    columns: {
      id: statement.id,
      words: searchable(statement.content.map(({ text }) => text).join(betweenFragments)),
      form: statement.form,
      authority: statement.authority,
      act: statement.act,
      polarity: statement.polarity,
      modality: statement.modality,
      said_start: statement.said.start,
      said_end: statement.said.end,
      published: report.published.start,
    },
    names: findNames(statement, known, report.outlet),
  }))
}

function findNames(
  { speakers, to, via }: Statement,
  known: ReadonlyMap<string, Party>,
  outlet: string | null,
): IndexedStatement['names'] {
  const find = (id: string | null) => (id === null ? undefined : known.get(id))
  const parties = speakers.flatMap(({ party }) => find(party) ?? [])
  const institutions = parties.flatMap((party) =>
    party.kind === 'institution' ? party : (find(party.of) ?? []),
  )
  const mentioned = (mentions: Statement['to']) =>
    mentions.map(({ party, mention }) => find(party)?.name ?? mention.text)
  const names: Readonly<Record<NameRole, readonly string[]>> = {
    speaker: speakers.flatMap(({ name, party }) => name ?? find(party)?.name ?? []),
    institution: institutions.map(({ name }) => name),
    to: mentioned(to),
    via: mentioned(via),
    outlet: outlet === null ? [] : [outlet],
  }
  return inOrder(
    nameRoles.flatMap((role) =>
      Array.from(new Set(names[role].map(searchable)), (name) => ({ role, name })),
    ),
  )
}

/** Names by what they are to a statement, then by themselves. */
export const inOrder = (names: readonly NamedAs[]): readonly NamedAs[] =>
  names.toSorted((a, b) => (a.role + a.name < b.role + b.name ? -1 : 1))

/** Characters that a database's text cannot hold become U+FFFD: this is to find by, the words themselves stand in the reading. */
const searchable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

/** A character that the index takes for a word and nobody writes: no phrase runs from one fragment into the next. */
const betweenFragments = ' \ue000 '
