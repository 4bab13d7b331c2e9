import type { Reading, Statement } from '../../src/index.ts'
import type { ReadingCase, ReadingExpectation } from './reading-case.ts'

/** What of a case is read otherwise than a careful reader would; empty if all of it is right. */
export const judgeReading = (
  { expect, not = [] }: ReadingCase,
  { statements, parties }: Pick<Reading, 'statements' | 'parties'>,
): readonly string[] => [
  ...expect.flatMap((want) => {
    const faults = statements
      .filter((one) => wordsOf(one).includes(want.content))
      .map((one) => faultsOf(want, one, parties))
      .toSorted((a, b) => a.length - b.length)
    return (faults[0] ?? ['is in no statement']).map((fault) => `«${want.content}» ${fault}`)
  }),
  ...not
    .filter((words) => statements.some((one) => wordsOf(one).includes(words)))
    .map((words) => `«${words}» is in a statement`),
]

const wordsOf = ({ content }: Statement): string => content.map(({ text }) => text).join(' … ')

function faultsOf(
  want: ReadingExpectation,
  statement: Statement,
  parties: Reading['parties'],
): readonly string[] {
  const { authority, said, occasion } = statement
  const fields: readonly (readonly [string, string | null | undefined, string | null])[] = [
    ['authority', want.authority, authority],
    ['act', want.act, statement.act],
    ['polarity', want.polarity, statement.polarity],
    ['modality', want.modality, statement.modality],
    ['utterance', want.utterance, statement.utterance],
    ['kind', want.statementKind, statement.kind],
    ['occasion', want.occasion, occasion?.kind ?? null],
    ['basis', want.basis, said.basis],
    ['said', want.said, said.start === said.end ? said.start : `${said.start}/${said.end}`],
  ]
  const faults = fields.flatMap(([name, wanted, found]) =>
    wanted === undefined || wanted === found
      ? []
      : `${name} ${String(found)}, not ${String(wanted)}`,
  )
  if (want.exact && bare(wordsOf(statement)) !== bare(want.content))
    faults.push(`is «${wordsOf(statement)}»`)
  if (want.speaker !== undefined && !isSpeaker(want.speaker, statement, parties))
    faults.push(`is not by ${String(want.speaker)}`)
  if (want.addressee !== undefined && !isTold(want.addressee, statement))
    faults.push(`is not told to ${String(want.addressee)}`)
  return faults
}

const bare = (words: string) => words.replaceAll(/^[\s"“”‘’'«»„.,]+|[\s"“”‘’'«»„.,]+$/gu, '')

function isSpeaker(
  wanted: string | null,
  { speakers, authority }: Statement,
  parties: Reading['parties'],
): boolean {
  const known = ['named', 'institution', 'document'].includes(authority)
  const names = speakers.flatMap(
    ({ name, party }) =>
      name ?? (known ? parties.find(({ id }) => id === party)?.name : null) ?? [],
  )
  if (wanted === null) return speakers.every(({ name }) => name === null)
  return names.length === 1 && plain(names[0] ?? '') === plain(wanted)
}

const plain = (name: string) => name.replace(/^the /i, '')

const isTold = (wanted: string | null, { addressees }: Statement): boolean =>
  wanted === null
    ? addressees.length === 0
    : addressees.some(({ mention }) => mention.text.toLowerCase().includes(wanted.toLowerCase()))
