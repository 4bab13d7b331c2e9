import { sql, type Transaction } from 'kysely'

import { chooseBearer, daysAround, familyKey, shiftDay, type Bearer } from '../../register/index.ts'
import type { Tables } from '../tables/schema.ts'
import { asKept } from './add-agent.ts'
import { findIdentities, type KnownIdentity } from './find-identity.ts'
import type { Found } from './write-joins.ts'

/** The most bearers of one family name that are compared. */
const mostBearers = 20

/**
 * How likely it is for those who bear a name of one word that the report which has it means them: by how often the
 * reports of its outlet and of its days name them in full.
 */
export async function judgeBare(
  db: Transaction<Tables>,
  named: KnownIdentity,
): Promise<readonly Found[]> {
  const report = await db
    .selectFrom('report_party')
    .innerJoin('report', 'report.id', 'report_party.report')
    .select(['report.id', 'report.published', 'report.outlet'])
    .where('report_party.agent', '=', named.number)
    .executeTakeFirst()
  if (!report) return []
  const roots = await countBearers(db, named, report)
  const identities = await findIdentities(
    db,
    roots.flatMap(({ members }) => members),
  )
  const bearers = roots.map(({ root, members, ...counts }): Bearer & { readonly into: number } => {
    const own = identities.filter(({ number }) => members.includes(number))
    const best = own.find(({ number }) => number === root) ?? own[0] ?? named
    return {
      into: best.number,
      identity: {
        ...best,
        offices: own.flatMap(({ offices }) => offices),
        gender: own.find(({ gender }) => gender !== null)?.gender ?? null,
      },
      ...counts,
      companions: 0,
    }
  })
  const judgements = chooseBearer(named, bearers)
  return bearers.flatMap(({ into }, index) => {
    const judgement = judgements[index]
    const root = roots[index]?.root ?? into
    return judgement ? [{ into, root, judgement }] : []
  })
}

interface Counted {
  readonly root: number
  /** The agents with full names that go under it. */
  readonly members: readonly number[]
  readonly inOutlet: number
  readonly inDays: number
  readonly elsewhere: number
  readonly areToldApart: boolean
}

/** Those with the family name, with how many reports name them in full. */
async function countBearers(
  db: Transaction<Tables>,
  { name }: KnownIdentity,
  { id, published, outlet }: Pick<Tables['report'], 'id' | 'published' | 'outlet'>,
): Promise<readonly Counted[]> {
  const from = published === null ? '9999' : shiftDay(published, -daysAround)
  const to = published === null ? '0000' : shiftDay(published, daysAround)
  const { rows } = await sql<CountedRow>`
    select agent.root, agent.number, count(report.id) as total,
      sum(case when report.published >= ${from} and report.published <= ${to} then 1 else 0 end) as near,
      sum(case when report.published >= ${from} and report.published <= ${to} and report.outlet = ${outlet ?? ''} then 1 else 0 end) as own,
      max(case when report.id = ${id} then 1 else 0 end) as here
    from agent_key join agent on agent.number = agent_key.agent
      left join report_party on report_party.agent = agent.number
      left join report on report.id = report_party.report
    where agent_key.key = ${asKept(familyKey(name))} and agent.kind = 'person' and agent.folded like '% %'
    group by agent.root, agent.number`.execute(db)
  const counted = Array.from(
    Map.groupBy(rows, ({ root }) => root),
    ([root, same]): Counted => {
      const sumOf = (field: 'total' | 'near' | 'own') =>
        same.reduce((sum, row) => sum + (row[field] ?? 0), 0)
      return {
        root,
        members: same.map(({ number }) => number),
        inOutlet: sumOf('own'),
        inDays: sumOf('near') - sumOf('own'),
        elsewhere: sumOf('total') - sumOf('near'),
        areToldApart: same.some(({ here }) => here === 1),
      }
    },
  )
  return counted
    .toSorted(
      (a, b) =>
        b.inOutlet - a.inOutlet ||
        b.inDays - a.inDays ||
        b.elsewhere - a.elsewhere ||
        a.root - b.root,
    )
    .slice(0, mostBearers)
}

interface CountedRow {
  readonly root: number
  readonly number: number
  readonly total: number | null
  readonly near: number | null
  readonly own: number | null
  readonly here: number | null
}
