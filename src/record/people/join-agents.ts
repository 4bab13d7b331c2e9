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
  findSharing,
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
 * @param changed Agents whose report or bearers are not what they were: whom names of one word mean is judged again.
 */
export async function joinAgents(
  db: Transaction<Tables>,
  added: readonly number[],
  grown: readonly number[] = [],
  changed: readonly number[] = [],
): Promise<void> {
  const identities = await findIdentities(db, added)
  const bare = identities.filter(isBareName)
  const full = identities.filter((identity) => !isBareName(identity))
  const sharing = await findSharing(db, full)
  const moved = new Set<number>()
  for (const identity of full.toSorted((a, b) => a.number - b.number)) {
    if (!sharing.has(identity.number)) continue
    for (const number of await joinNamed(db, identity)) moved.add(number)
  }
  const again = new Map(
    [...bare, ...(await findIdentities(db, changed)).filter(isBareName)].map((identity) => [
      identity.number,
      identity,
    ]),
  )
  const bearers = full.filter(({ kind, number }) => kind === 'person' && sharing.has(number))
  for (const identity of await findBare(db, bearers)) again.set(identity.number, identity)
  const known = await findIdentities(db, grown)
  const persons = known.filter((one) => one.kind === 'person' && !isBareName(one))
  for (const identity of await findBare(db, persons)) {
    if (identity.number === identity.root) again.set(identity.number, identity)
  }
  if (moved.size > 0) await applyJoins(db, [...moved])
  for (const identity of again.values()) {
    const changes = await joinBare(db, identity)
    if (changes.length > 0) await applyJoins(db, changes)
  }
}

/** Whether it is a person who is called by one word. */
const isBareName = ({ kind, name }: KnownIdentity): boolean => kind === 'person' && isBare(name)

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
  if (candidates.length === 0) return []
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
