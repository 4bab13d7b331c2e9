import type { Agent } from './find-agents.ts'
import { foldName } from '../../matching/fold-name.ts'

/** Whom a name means of those who were found by it: the only one, or the only one of just that name; null where it may be several, or nobody. */
export function resolveAgent(name: string, agents: readonly Agent[]): Agent | null {
  const exact = agents.filter((agent) => foldName(agent.name) === foldName(name))
  const [meant, other] = exact.length > 0 ? exact : agents
  return meant && !other ? meant : null
}
