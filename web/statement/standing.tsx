import { Link } from 'wouter'

import type { Hit } from '../../src/record/index.ts'
import { plural } from '../../src/wording/index.ts'
import { pathOf } from '../api/ask.ts'
import { useDifferences } from '../api/use-differences.ts'

/** From how many statements one differs and with how many it agrees, as a link to them; nothing if there are none. */
export function Standing({
  id,
  differs,
  agrees,
}: { readonly id: string } & Pick<Hit, 'differs' | 'agrees'>) {
  const counts = [
    ...(differs > 0 ? [`differs from ${plural(differs, 'other')}`] : []),
    ...(agrees > 0 ? [`agrees with ${plural(agrees, 'other')}`] : []),
  ]
  if (counts.length === 0) return null
  return (
    <Link href={pathOf('/differences', { statement: id, relation: 'any' })}>
      {counts.join(' · ')}
    </Link>
  )
}

/** The same of a statement whose counts are not known yet, on a line of its own. */
export function CountedStanding({ id }: { id: string }) {
  const [differs, agrees] = [useTotal(id, 'differ'), useTotal(id, 'agree')]
  if (differs + agrees === 0) return null
  return (
    <p className="line">
      <Standing id={id} differs={differs} agrees={agrees} />
    </p>
  )
}

const useTotal = (statement: string, relation: 'differ' | 'agree'): number =>
  useDifferences({ statement, relation }, 1).data?.pages[0]?.total ?? 0
