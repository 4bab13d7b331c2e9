import type { AnonymityReason, Party } from './party.ts'
import type { Statement } from './statement.ts'

/**
 * Why the first of a statement's speakers who is said not to be named is not; null if the report does not say so of any.
 * `parties`: those of its report.
 */
export function anonymityOf(
  { speakers }: Pick<Statement, 'speakers'>,
  parties: readonly Party[],
): AnonymityReason | null {
  for (const speaker of speakers) {
    const party = parties.find(({ id }) => id === speaker.party)
    if (party?.described?.anonymity) return party.described.anonymity.reason
  }
  return null
}
