import type { Party, Reading, Statement } from '../data-model/index.ts'

/** What one report says about a statement: enough to decide whether another report has the same statement. */
export interface ComparableStatement extends Pick<Statement, 'form' | 'authority' | 'polarity'> {
  /** The content, fragment by fragment, with its quotation marks. */
  readonly content: readonly string[]
  /** The speaker: the fullest name in the report or, if there is none, the words for the speaker. */
  readonly speakers: readonly string[]
  /** The institutions that said it or that its speakers speak for. */
  readonly institutions: readonly string[]
  readonly said: Pick<Statement['said'], 'start' | 'end' | 'basis'>
  /** The first day on which the report may have been published; null if unknown. */
  readonly published: string | null
}

/** The statements of a report in the form in which they are compared, in order. */
export function comparablesOf({
  report,
  statements,
  parties,
}: Reading): readonly ComparableStatement[] {
  const known = new Map(parties.map((party) => [party.id, party]))
  return statements.map((statement) => comparableOf(statement, known, report.published.start))
}

/** A statement in the form in which it is compared; `known` has the parties by their IDs. */
export function comparableOf(
  { content, form, authority, polarity, said, speakers }: Statement,
  known: ReadonlyMap<string, Party>,
  published: string | null,
): ComparableStatement {
  const found = speakers.flatMap(({ party }) => known.get(party ?? '') ?? [])
  return {
    content: content.map(({ text }) => text),
    form,
    authority,
    polarity,
    speakers: speakers.flatMap(
      ({ name, party, mention }) => name ?? known.get(party ?? '')?.name ?? mention?.text ?? [],
    ),
    institutions: found.flatMap((party) => institutionOf(party, known)),
    said: { start: said.start, end: said.end, basis: said.basis },
    published,
  }
}

/** The institution that a party is, or speaks for. */
function institutionOf(party: Party, known: ReadonlyMap<string, Party>): readonly string[] {
  if (party.kind === 'institution') return [party.name]
  const institution = known.get(party.affiliation ?? '')?.name ?? party.described?.institution
  return institution === undefined || institution === null ? [] : [institution]
}
