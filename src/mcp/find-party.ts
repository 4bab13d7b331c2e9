import { resolveAgent, type Agent } from '../record/index.ts'
import type { RecordReader } from './record-reader.ts'

/** The party that a name means across reports. */
export interface FoundParty {
  /** Null if the name may mean several parties, or none. */
  readonly party: Agent | null
  /** All parties that may have the name. */
  readonly candidates: readonly Agent[]
  /** The query that finds the party's statements; for a party that only one report knows, by its name. */
  readonly query: string
}

/** Finds the party that a name, or an ID, means. */
export async function findParty(record: RecordReader, name: string): Promise<FoundParty> {
  const candidates = await record.who(name)
  const party = resolveAgent(name, candidates)
  const words = name.replaceAll(/["\s]{1,500}/g, ' ').trim()
  const query = party ? `party:"${party.id}"` : `(speaker:"${words}" OR institution:"${words}")`
  return { party, candidates, query }
}
