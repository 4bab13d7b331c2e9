import type { Party, Reading, Statement } from '../../src/index.ts'

/** An invented text, and who says what in it as a careful reader would tell. */
export interface SpeakerCase {
  readonly kind: string
  /** What is peculiar about it, in a few words; it names the case within its kind. */
  readonly variant: string
  readonly text: string
  readonly published?: string
  readonly expect: readonly Expectation[]
  /** Words that are in no statement. */
  readonly not?: readonly string[]
}

/** What is expected of the statement that holds `content`. */
export interface Expectation {
  readonly content: string
  /** The only speaker's name, or that of the institution or document; null if nobody may be named. */
  readonly speaker?: string | null
  /** Other forms of the name that are as good. */
  readonly alsoNames?: readonly string[]
  /** The names of all speakers, if there are several. */
  readonly speakers?: readonly string[]
  /** A name that the speaker does not have. */
  readonly speakerNot?: string
  /** A party that is not the speaker. */
  readonly partyNot?: string
  readonly authority?: string
  /** Whether it is a statement by itself inside another, such as a turn. */
  readonly inner?: boolean
}

/** `right` as expected; `wrong` somebody else is named; `open` no statement, no name or not the full one; `other` the rest. */
export type Outcome = 'right' | 'wrong' | 'open' | 'other'

export interface Judgement {
  readonly outcome: Outcome
  /** What is not as expected, a line each. */
  readonly faults: readonly string[]
}

interface Fault {
  readonly outcome: Exclude<Outcome, 'right'>
  readonly found: string
}

/** Compares a reading of a case's text with what is expected. */
export function judgeCase(one: SpeakerCase, { statements, parties }: Reading): Judgement {
  const named = new Map(parties.map((party) => [party.id, party]))
  const made = (one.not ?? []).filter((words) => statements.some((each) => holds(each, words)))
  const faults: readonly Fault[] = [
    ...one.expect.flatMap((want) => judge(want, one.text, statements, named)),
    ...made.map((words) => ({ outcome: 'other' as const, found: `«${words}» is in a statement` })),
  ]
  const outcomes = faults.map(({ outcome }) => outcome)
  const outcome = (['wrong', 'open', 'other'] as const).find((each) => outcomes.includes(each))
  return { outcome: outcome ?? 'right', faults: faults.map(({ found }) => found) }
}

type Parties = ReadonlyMap<string, Party>

function judge(
  want: Expectation,
  text: string,
  statements: readonly Statement[],
  parties: Parties,
): readonly Fault[] {
  const found = statementsOf(want, text, statements).map((one) => faultOf(want, one, parties))
  if (found.includes(null)) return []
  return [found[0] ?? { outcome: 'open', found: `«${want.content}» no statement` }]
}

/** The statements that hold the words, else the one with most of them if that is half at least. */
function statementsOf(
  { content, inner = false }: Expectation,
  text: string,
  statements: readonly Statement[],
): readonly Statement[] {
  const possible = inner
    ? statements.filter((one) => wordsOf(one).length < content.length + 25)
    : statements
  const hits = possible.filter((one) => holds(one, content))
  if (hits.length > 0) return hits
  const start = text.indexOf(content)
  const end = start + content.length
  const shared = (one: Statement) =>
    one.content.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
      0,
    )
  return possible
    .filter((one) => shared(one) >= content.length / 2)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, 1)
}

function faultOf(want: Expectation, statement: Statement, parties: Parties): Fault | null {
  const names = namesOf(statement, parties)
  const rightSpeaker = hasRightSpeaker(want, statement, parties)
  if (rightSpeaker && statement.authority === (want.authority ?? statement.authority)) return null
  const outcome = rightSpeaker ? 'other' : isOpen(want, statement, names) ? 'open' : 'wrong'
  const found = `${names.join(' + ') || 'nobody'}, ${statement.authority}`
  return { outcome, found: `«${want.content}» ${found}; expected ${toldWanted(want)}` }
}

function hasRightSpeaker(want: Expectation, statement: Statement, parties: Parties): boolean {
  const names = namesOf(statement, parties).map(plain)
  const isParty = (name: string) =>
    statement.speakers.some(({ party }) => parties.get(party ?? '')?.name === name)
  if (want.speakerNot !== undefined && names.includes(plain(want.speakerNot))) return false
  if (want.partyNot !== undefined && isParty(want.partyNot)) return false
  if (want.speakers !== undefined) {
    const wanted = want.speakers.map(plain)
    return wanted.every((name) => names.includes(name)) && names.every((n) => wanted.includes(n))
  }
  if (want.speaker === undefined) return true
  if (want.speaker === null) return names.length === 0
  const wanted = [want.speaker, ...(want.alsoNames ?? [])].map(plain)
  return names.length === 1 && wanted.includes(names[0] ?? '')
}

/** Whether nobody else is named: the name lacks or adds a word, names are missing or run together, an institution stands as it is written. */
function isOpen(want: Expectation, { authority, source }: Statement, names: readonly string[]) {
  const wanted = wantedNames(want).map(plain)
  if (wanted.length === 0) return false
  const words = new Set(wanted.flatMap(wordsIn))
  const written = plain(source.map(({ text }) => text).join(' '))
  return names.map(plain).every((name) => {
    const asWritten = authority === 'institution' && name === written
    const isPart = wordsIn(name).every((word) => words.has(word))
    const hasAll = wanted.every((one) => name.includes(one))
    return isPart || hasAll || (want.authority === 'institution' && asWritten)
  })
}

/** The names of the speakers; of institutions and documents the party's. */
function namesOf({ speakers, authority }: Statement, parties: Parties): readonly string[] {
  const byParty = authority === 'institution' || authority === 'document' || authority === 'named'
  return speakers.flatMap(({ name, party }) => {
    const known = name ?? (byParty ? parties.get(party ?? '')?.name : undefined)
    return known === undefined ? [] : [known]
  })
}

const wantedNames = ({ speaker, speakers }: Expectation): readonly string[] =>
  speakers ?? (typeof speaker === 'string' ? [speaker] : [])

function toldWanted(want: Expectation): string {
  const { speakerNot, partyNot, authority } = want
  const not = speakerNot ?? partyNot
  const who = wantedNames(want).join(' + ') || (not === undefined ? 'nobody' : `not ${not}`)
  return authority === undefined ? who : `${who}, ${authority}`
}

const wordsOf = ({ content }: Statement, by = ' … ') => content.map(({ text }) => text).join(by)

const holds = (statement: Statement, words: string) =>
  wordsOf(statement).includes(words) || wordsOf(statement, ' ').includes(words)

/** A name without its article, case and curled apostrophes. */
const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an)\s{1,9}/, '')
    .replaceAll('’', "'")

const wordsIn = (name: string) => name.split(' ')
