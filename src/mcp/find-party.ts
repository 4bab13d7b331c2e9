import { resolveAgent, type Agent } from '../record/index.ts'
import type { RecordReader } from './record-reader.ts'

/** Whom a name means across reports. */
export interface FoundParty {
  /** Null where it may be several, or nobody. */
  readonly party: Agent | null
  /** All whose name it may be. */
  readonly candidates: readonly Agent[]
  /** What a search finds the party's statements by; of who is known in one report alone, by the name. */
  readonly query: string
}

/** Finds whom a name, or an id, means. */
export async function findParty(record: RecordReader, name: string): Promise<FoundParty> {
  const candidates = await record.who(name)
  const party = resolveAgent(name, candidates)
  const words = name.replaceAll(/["\s]{1,500}/g, ' ').trim()
  const query = party ? `party:"${party.id}"` : `(speaker:"${words}" OR institution:"${words}")`
  return { party, candidates, query }
}
