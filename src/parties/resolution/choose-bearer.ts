import type { NamedPerson } from '../names/cluster-names.ts'
import { decide, isNamed, type Candidate, type Decision } from '../discourse/referent.ts'
import { largest } from '../../text/index.ts'

/**
 * Which of several bearers a surname means, given their scores: the one whom the report names most, where the text
 * around does not speak for another; another, or one of two who are named as often, only where it speaks clearly for that one.
 */
export function chooseBearer(
  bearers: readonly NamedPerson[],
  scored: readonly Candidate[],
): Decision {
  const decision = decide(scored)
  const { chosen, margin } = decision
  const counts = bearers.map(({ mentions }) => mentions.length)
  const most = largest(counts)
  const isMost =
    chosen !== null &&
    isNamed(chosen.who) &&
    chosen.who.mentions.length === most &&
    counts.filter((count) => count === most).length === 1
  return isMost || margin >= leastMargin
    ? decision
    : { chosen: null, candidates: scored.toSorted((a, b) => b.score - a.score), margin }
}

/** A bearer whom others outnumber must be this much ahead. */
const leastMargin = 3
