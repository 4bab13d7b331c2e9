import type { Span } from '../../text/index.ts'
import type { NamedPerson } from '../names/cluster-names.ts'

/** Whether a role of a party ("the Republican nominee") stands for somebody else, as the text puts this one into another. */
export function isOfOtherParty(text: string, source: Span, { mentions }: NamedPerson): boolean {
  const party = partyOf(source.text)
  return (
    party !== null &&
    mentions.some(({ span }) => {
      const other = partyBefore(text, span)
      return other !== null && other !== party
    })
  )
}

/** Whether the text calls somebody a member of a party right before their name: "Republican Ann Lind". */
export const isOfParty = (text: string, { mentions }: NamedPerson, party: string): boolean =>
  mentions.some(({ span }) => partyBefore(text, span) === party)

const partyBefore = (text: string, { start }: Span): string | null =>
  partyOf(text.slice(Math.max(0, start - reach), start))

/** The last party that words name; null where they name none. */
export function partyOf(words: string): string | null {
  const found = [...words.matchAll(/\b(?:(Republican|GOP)|(Democrat)(?:ic)?)\b/g)].at(-1)
  return found ? (found[1] === undefined ? 'democratic' : 'republican') : null
}

const reach = 30
