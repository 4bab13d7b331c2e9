import type { Party, Report, Statement } from '../../data-model/index.ts'

/** A statement with what is known of its report. */
export interface LocatedStatement {
  readonly statement: Statement
  readonly report: Pick<Report, 'id' | 'source' | 'published'>
  readonly parties: readonly Party[]
}

/** The office that a statement is spoken for; null if none or several are known. */
export function seatOf({ statement }: LocatedStatement) {
  const [first, ...others] = statement.speakers.map(({ seat }) => seat)
  return first && others.every((one) => one?.name === first.name) ? first : null
}

/** By what the speakers of a statement are called. */
export const speakerNames = ({ statement, parties }: LocatedStatement): readonly string[] =>
  statement.speakers.flatMap(({ name, party, mention }) => {
    const known = name ?? parties.find(({ id }) => id === party)?.name ?? mention?.text
    return known === undefined ? [] : [known]
  })

/** Whether a statement can stand against others: someone says it, of whom the record knows who it is. */
export const isComparable = ({ statement }: LocatedStatement): boolean =>
  (statement.utterance === 'made' || statement.utterance === 'reported') &&
  statement.act !== 'ask' &&
  statement.modality !== 'asked' &&
  statement.speakers.length > 0 &&
  statement.speakers.every(({ party, name }) => party !== null || name !== null)
