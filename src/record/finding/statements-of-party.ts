/**
 * The statements in a reading that were made by a party of its report, or by someone who speaks for it, in text
 * order.
 */
import type { Reading, Statement } from '../../data-model/index.ts'
export function statementsOfParty(
  { statements, parties }: Pick<Reading, 'statements' | 'parties'>,
  party: string,
): readonly Statement[] {
  const own = new Set(
    parties
      .filter(({ id, affiliation }) => id === party || affiliation === party)
      .map(({ id }) => id),
  )
  return statements.filter(({ speakers }) =>
    speakers.some((speaker) => speaker.party !== null && own.has(speaker.party)),
  )
}
