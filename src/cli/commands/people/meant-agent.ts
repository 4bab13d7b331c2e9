import { OnrecordError } from '../../../errors.ts'
import { foldName, resolveAgent, type Agent, type Store } from '../../../record/index.ts'

/**
 * The person or institution that a name, a part of it or an ID means.
 * @throws OnrecordError `no-one-of-name`; `several-of-name`, with those that it may mean.
 */
export async function meantAgent(store: Store, name: string): Promise<Agent> {
  const found = await store.who(name)
  const meant = resolveAgent(name, found) ?? onlyNamed(name, found)
  if (meant) return meant
  if (found.length === 0) throw new OnrecordError('no-one-of-name', { name })
  const candidates = found
    .slice(0, mostCandidates)
    .map((agent) => `${agent.name} (${agent.id})`)
    .join(', ')
  throw new OnrecordError('several-of-name', { name, candidates })
}

/** The only one who goes by exactly this name among others. */
function onlyNamed(name: string, found: readonly Agent[]): Agent | null {
  const named = found.filter(({ otherNames }) =>
    otherNames.some((other) => foldName(other) === foldName(name)),
  )
  const [only, another] = named
  return only && !another ? only : null
}

const mostCandidates = 8
