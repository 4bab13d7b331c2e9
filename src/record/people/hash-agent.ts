import { hashText } from '../../hash-text.ts'
import type { Selectable } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** The hash of an agent, whatever it was merged into; with its name as written. */
export const hashAgent = ({ number, id, kind, name, folded }: HashedAgent): string =>
  hashText(JSON.stringify([number, id, kind, name, folded]))

type HashedAgent = Pick<Selectable<Tables['agent']>, 'number' | 'id' | 'kind' | 'folded'> & {
  readonly name: string
}

/** The hash of what the machine found of two agents. */
export const hashJoin = ({
  number,
  agent,
  into_agent: into,
  confidence,
  joined,
  evidence,
}: Omit<Selectable<Tables['agent_join']>, 'hash'>): string =>
  hashText(JSON.stringify([number, agent, into, confidence, joined, evidence]))
