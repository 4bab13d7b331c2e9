import type { Span } from '../../text/index.ts'
import type { UnnamedSpeaker } from './referent.ts'
import { genderOfWord } from '../lexicon/word-lists.ts'

/** Those who speak in a report without a name. */
export interface UnnamedSpeakers {
  /**
   * Who a source without a name is, met before or not. Things are taken up again by the same words, or by "the" and
   * their noun; a person without a name never by likeness: two officials are two until the text says "the official".
   */
  take(source: Span, authority: UnnamedSpeaker['authority'], role: string): UnnamedSpeaker
  /** Those of a role, in the order in which they were met. */
  withRole(authority: UnnamedSpeaker['authority'], role: string): readonly UnnamedSpeaker[]
}

/** Nobody yet. */
export function makeUnnamedSpeakers(): UnnamedSpeakers {
  const byWords = new Map<string, UnnamedSpeaker>()
  const byRole = new Map<string, readonly UnnamedSpeaker[]>()
  const withRole = (authority: string, role: string) => byRole.get(`${authority} ${role}`) ?? []
  return {
    withRole,
    take(source, authority, role) {
      const words = `${authority} ${bareWords(source.text)}`
      const isBrief = /^(?:the|this|that) \S+$/i.test(source.text) && authority !== 'collective'
      const same = withRole(authority, role)
      const again = byWords.get(words) ?? (isBrief ? same.at(-1) : undefined)
      const who =
        authority !== 'unnamed' && again
          ? again
          : { mentions: [], authority, role, gender: genderOfWord(role) }
      if (!same.includes(who)) byRole.set(`${authority} ${role}`, [...same, who])
      byWords.set(words, who)
      who.mentions.push(source)
      return who
    },
  }
}

const bareWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an)\s/, '')
    .replaceAll(/[,;:]$|['’]s?$/g, '')
