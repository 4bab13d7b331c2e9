import type { Agent } from './find-agents.ts'
import { foldName } from '../../matching/fold-name.ts'

/**
 * The agent that a name means among those found by it: the only one, or the only one with exactly that name; null if
 * it may be several, or none.
 */
export function resolveAgent(name: string, agents: readonly Agent[]): Agent | null {
  const exact = agents.filter((agent) => foldName(agent.name) === foldName(name))
  const [meant, other] = exact.length > 0 ? exact : agents
  return meant && !other ? meant : null
}
