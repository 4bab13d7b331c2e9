import { reportIdOf, statementsOfParty, type Agent } from '../record/index.ts'
import { institutionOf } from '../wording/index.ts'
import type { Services } from './services.ts'

/** A person or an institution of the record, or a party that one report alone knows. */
export interface FoundParty extends Agent {
  /** The report that alone knows it; not there where it is one across reports. */
  readonly report?: string
}

/**
 * Who or what is meant by an id: an agent by its own id or by that of a party of a report, else the party as its report has it (a source
 * without a name, several, a document). Null where the record has neither.
 */
export async function findParty(
  { store, finder = store }: Services,
  id: string,
  signal: AbortSignal,
): Promise<FoundParty | null> {
  // Words of an id are no name: whoever is found is found by it.
  const [agent] = await finder.who(id, signal)
  if (agent) return agent
  const report = reportIdOf(id)
  const reading = await store.reading(report)
  const party = reading?.parties.find((one) => one.id === id)
  if (!reading || !party) return null
  const { kind, name } = party
  const institution = institutionOf(party, reading.parties)?.name ?? null
  const [first, last] = [reading.report.published.start, reading.report.published.start]
  const titles = [...new Set(party.titles.map(({ text }) => text))]
  return {
    id,
    kind,
    name,
    otherNames: [],
    titles:
      titles.length === 0 && institution !== null
        ? [{ title: null, institution, first, last }]
        : titles.map((title) => ({ title, institution, first, last })),
    statements: statementsOfParty(reading, id).length,
    reports: 1,
    first,
    last,
    report,
  }
}
