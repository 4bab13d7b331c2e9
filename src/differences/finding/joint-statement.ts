import type { PairJudgement } from '../../data-model/index.ts'
import type { LocatedStatement } from './located-statement.ts'

/** How sure it is that those to whom one statement is given agree in it; set by us, and bounded by how sure it is who they are. */
export const jointJudgement: PairJudgement = {
  relation: 'agree',
  by: [],
  commitment: null,
  words: [],
  clearness: 0.9,
}

/**
 * A statement as it stands between two of its speakers who speak for different offices: what both said together is an
 * agreement of these. Null if there are no two.
 */
export function splitJoint<Located extends LocatedStatement>(
  located: Located,
): readonly [Located, Located] | null {
  const { statement, speakerKeys } = located
  const [first, ...others] = statement.speakers
    .map((speaker, at) => ({ speaker, key: speakerKeys?.[at] }))
    .filter(({ speaker }) => speaker.seat !== null)
  const second = others.find(({ speaker }) => speaker.seat?.name !== first?.speaker.seat?.name)
  if (!first || !second) return null
  const alone = ({ speaker, key }: typeof first): Located => ({
    ...located,
    statement: { ...statement, speakers: [speaker] },
    ...(key !== undefined && { speakerKeys: [key] }),
  })
  return [alone(first), alone(second)]
}
