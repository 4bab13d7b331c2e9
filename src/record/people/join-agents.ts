import type { Transaction } from 'kysely'

import {
  askedFrom,
  isBare,
  judgeInstitutions,
  judgePersons,
  meantFrom,
  sameFrom,
  type Judgement,
} from '../../register/index.ts'
import type { Tables } from '../tables/schema.ts'
import { applyJoins } from './apply-merges.ts'
import {
  countCompanions,
  findBare,
  findCandidates,
  findSurroundings,
  isNamedWith,
} from './find-candidates.ts'
import { findIdentities, type KnownIdentity } from './find-identity.ts'
import { judgeBare } from './judge-bare.ts'
import { keepJoins, writeJoin, type Found } from './write-joins.ts'

/**
 * Finds who or what some new agents are among those that the record knows, and joins them where it is sure enough;
 * where it is not, it keeps the question. A new person with a full name is also someone whom names of one word in
 * other reports may mean: these are judged again.
 * @param grown Agents of whom more reports tell than before: what was open about names of one word that they bear is
 * judged again.
 */
export async function joinAgents(
  db: Transaction<Tables>,
  added: readonly number[],
  grown: readonly number[] = [],
): Promise<void> {
  const identities = await findIdentities(db, added)
  const changed = new Set<number>()
  const again = new Map<number, KnownIdentity>()
  for (const identity of identities.toSorted((a, b) => a.number - b.number)) {
    if (isBareName(identity)) {
      again.set(identity.number, identity)
      continue
    }
    for (const number of await joinNamed(db, identity)) changed.add(number)
    if (identity.kind !== 'person') continue
    for (const bare of await findBare(db, identity)) again.set(bare.number, bare)
  }
  for (const identity of await findIdentities(db, grown)) {
    if (identity.kind !== 'person' || isBareName(identity)) continue
    const open = (await findBare(db, identity)).filter(({ number, root }) => number === root)
    for (const bare of open) again.set(bare.number, bare)
  }
  if (changed.size > 0) await applyJoins(db, [...changed])
  const moved = new Set<number>()
  for (const identity of again.values()) {
    for (const number of await joinBare(db, identity)) moved.add(number)
  }
  if (moved.size > 0) await applyJoins(db, [...moved])
}

/** Whether it is a person who is called by one word. */
export const isBareName = ({ kind, name }: KnownIdentity): boolean =>
  kind === 'person' && isBare(name)

/** Judges whom a name of one word means, and keeps it; the numbers of the agents whose joins changed. */
async function joinBare(
  db: Transaction<Tables>,
  identity: KnownIdentity,
): Promise<readonly number[]> {
  const found = await judgeBare(db, identity)
  return keepJoins(db, identity.number, found, meantFrom)
}

/** Judges whether an agent with a full name is one that the record knows, and keeps it. */
async function joinNamed(
  db: Transaction<Tables>,
  identity: KnownIdentity,
): Promise<readonly number[]> {
  const candidates = await findCandidates(db, identity)
  if (candidates.length === 0) return keepJoins(db, identity.number, [], sameFrom)
  const judge = identity.kind === 'person' ? judgePersons : judgeInstitutions
  const around = await findSurroundings(db, identity)
  const judged: Found[] = []
  for (const [root, members] of Map.groupBy(candidates, (candidate) => candidate.root)) {
    const areToldApart = await isNamedWith(db, identity.number, root)
    const before = bestOf(members, (member) =>
      judge(identity, member, { ...around, companions: 0, areToldApart }),
    )
    if (!before) continue
    // Company is looked up only if it can matter.
    const isOpen =
      before.judgement.probability > askedFrom / 10 && before.judgement.probability < sameFrom
    const companions = isOpen ? await countCompanions(db, identity.number, root) : 0
    const best =
      companions === 0
        ? before
        : bestOf(members, (member) =>
            judge(identity, member, { ...around, companions, areToldApart }),
          )
    if (best) judged.push({ into: best.member.number, root, judgement: best.judgement })
  }
  return keepJoins(db, identity.number, shareOut(judged), sameFrom)
}

/**
 * Joins with one on a list all who are sure to be the same, whatever they were joined with before; the numbers of
 * those whose joins changed.
 */
export async function joinWithListed(
  db: Transaction<Tables>,
  listed: KnownIdentity,
): Promise<readonly number[]> {
  const judge = listed.kind === 'person' ? judgePersons : judgeInstitutions
  const candidates = await findCandidates(db, listed)
  if (candidates.length === 0) return []
  const around = await findSurroundings(db, listed)
  const joined: number[] = []
  for (const [root, members] of Map.groupBy(candidates, (candidate) => candidate.root)) {
    const best = bestOf(members, (member) =>
      judge(listed, member, { ...around, companions: 0, areToldApart: false }),
    )
    if (!best || best.judgement.probability < askedFrom) continue
    await writeJoin(db, root, listed.number, best.judgement, best.judgement.probability >= sameFrom)
    joined.push(root)
  }
  return joined
}

/**
 * Only one of several who go by different names can be meant: what speaks for each of them speaks against the others.
 */
function shareOut(found: readonly Found[]): readonly Found[] {
  const oddsOf = ({ judgement: { probability } }: Found) =>
    Math.min(probability, mostSure) / (1 - Math.min(probability, mostSure))
  const total = found.reduce((sum, one) => sum + oddsOf(one), 1)
  return found.map((one) => ({
    ...one,
    judgement: { ...one.judgement, probability: oddsOf(one) / total },
  }))
}

const mostSure = 0.999_999

function bestOf(
  members: readonly KnownIdentity[],
  judge: (member: KnownIdentity) => Judgement,
): { readonly member: KnownIdentity; readonly judgement: Judgement } | null {
  const judged = members.map((member) => ({ member, judgement: judge(member) }))
  const [best] = judged.toSorted((a, b) => b.judgement.probability - a.judgement.probability)
  return best ?? null
}
