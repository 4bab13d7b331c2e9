import type { Party, Report, Seat, Statement } from '../../data-model/index.ts'
import { foldName } from '../../matching/fold-name.ts'

/** A statement with what is known of its report. */
export interface LocatedStatement {
  readonly statement: Statement
  readonly report: Pick<Report, 'id' | 'source' | 'published'>
  readonly parties: readonly Party[]
  /** Who its speakers are across reports, a key each, empty if that is not known; known by their names alone unless given. */
  readonly speakerKeys?: readonly string[]
  /** The office that other reports tell of its speaker, if its own tells none. */
  readonly carried?: Seat | null
}

/** The office that a statement is spoken for; null if none or several are known. */
export function seatOf({ statement, carried = null }: LocatedStatement): Seat | null {
  const [first, ...others] = statement.speakers.map(({ seat }) => seat)
  if (first && others.every((one) => one?.name === first.name)) return first
  return !first && others.length === 0 ? carried : null
}

/** Who the speakers of a statement are, a key each: the same in two statements if they are the same. */
export function speakerKeysOf(located: LocatedStatement): readonly string[] {
  if (located.speakerKeys) return located.speakerKeys.filter((key) => key !== '')
  const isNamed = located.statement.speakers.some(({ name }) => name !== null)
  return isNamed ? speakerNames(located).map(foldName) : []
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
