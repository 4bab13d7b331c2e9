import type { Party, Statement } from '../data-model/index.ts'
import { relayersOf, speakersOf, type DescribedSpeaker } from './speakers-of.ts'
import { wordsOf } from './words-of.ts'

/** What is shown for a speaker whom no words of the report name or describe. */
const notStated = 'Speaker not stated'

/** What a speaker is called: by name, else as the report describes them, else by the words of the source. */
export const callSpeaker = (
  { name, description }: Pick<DescribedSpeaker, 'name' | 'description'>,
  { source }: Pick<Statement, 'source'>,
): string => name ?? description ?? callSource({ source })

/** What the speaker of a statement without one is called: by the words of the source, if it has any. */
export const callSource = ({ source }: Pick<Statement, 'source'>): string =>
  wordsOf(source) || notStated

/** Who may be meant if the speaker is unknown: "Ann Lind or Bo Kerr? The report leaves it open"; null if the speaker is known. */
export function describeOpenChoice({
  isKnown,
  candidates,
}: Pick<DescribedSpeaker, 'isKnown' | 'candidates'>): string | null {
  if (isKnown) return null
  return candidates.length === 0
    ? 'speaker unknown'
    : `${candidates.join(' or ')}? The report leaves it open`
}

/** The party that a speaker speaks for; null also if the words beside it name it already. */
export const institutionBeside = (
  { institution }: Pick<DescribedSpeaker, 'institution'>,
  words: string,
): Party | null => (institution && words.includes(institution.name) ? null : institution)

/** The speakers of a statement, by what each is called alone: "Ann Lind, two officials". */
export const nameSpeakers = (
  statement: Pick<Statement, 'speakers' | 'source'>,
  parties: readonly Party[],
): string =>
  speakersOf(statement, parties)
    .map((speaker) => callSpeaker(speaker, statement))
    .join(', ') || callSource(statement)

/** The speakers of a statement, for whom they speak, who may be meant and who relays it: "Ann Lind (Defence Ministry), by way of Bo Kerr". */
export function describeSpeakers(
  statement: Pick<Statement, 'speakers' | 'source' | 'via'>,
  parties: readonly Party[],
): string {
  const described = speakersOf(statement, parties).map((speaker) => {
    const words = callSpeaker(speaker, statement)
    const beside = describeOpenChoice(speaker) ?? institutionBeside(speaker, words)?.name
    return beside === undefined ? words : `${words} (${beside})`
  })
  const relayers = relayersOf(statement, parties)
  const who = described.join(', ') || callSource(statement)
  return relayers.length === 0 ? who : `${who}, by way of ${relayers.join(', ')}`
}
