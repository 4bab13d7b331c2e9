import calendarWords from '../../english/calendar-words.json' with { type: 'json' }
import type { Authority } from '../../data-model/index.ts'
import { countries, institutions } from '../lexicon/word-lists.ts'

/** The authority of a source without a name. */
export type UnnamedAuthority = Exclude<Authority, 'named' | 'none'>

/** A source's words as the rules look at them. */
export interface Phrase {
  /** As written, without a comma at the end. */
  readonly words: string
  /** In small letters. */
  readonly bare: string
  /** The noun that it is about, in small letters. */
  readonly head: string
  /** The head as one of several: "officials" is "official". */
  readonly single: string
}

/** A source's words, without what a comma, a dash or brackets add to them. */
export function makePhrase(words: string): Phrase {
  const core = withoutAside(words)
  const bare = core.toLowerCase()
  const head = findHead(bare)
  return { words: core, bare, head, single: singular(head) }
}

/** A noun as one of several: "ministries" is "ministry"; others as they are. */
export const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '')

/** A phrase without what a comma, a dash or brackets add to it: "China, its only ally,", "Rivals -- Lind too --". */
const withoutAside = (words: string): string =>
  /^(?:(?:the|an?|his|her|its|their) \p{Ll}[\p{L}-]*, [^,]*|(.{2,80}?)(?:,\s|\s?(?:--|—|―|–)\s?|\s[([]).*)$/su.exec(
    words,
  )?.[1] ?? words

/**
 * The noun that a phrase (small) is about: the last word before the first preposition, relative clause, participle or
 * comma; after "a batch of", "most of" the noun that is counted.
 */
export function findHead(bare: string): string {
  const counted = bare.replace(quantity, '').replace(trailingTime, '')
  const core = counted.split(boundary)[0] ?? ''
  return (
    core
      .replace(/['’]s?$/, '')
      .split(/\s+/)
      .findLast((word) => /\p{L}/u.test(word)) ?? ''
  )
}

/** Whether a phrase is an institution's noun, a country or an abbreviation, and nothing else. */
export function isPlainInstitution(words: string): boolean {
  const plain = words.replace(/^the\s/i, '').replace(/['’]s?$/, '')
  return (
    institutions.has(plain.toLowerCase()) ||
    countries.has(plain) ||
    /^\p{Lu}{2,6}$/u.test(plain.replaceAll('.', '')) ||
    /^United States$/.test(plain)
  )
}

/** Whether every word but an article is capitalised. */
export const isCapital = (words: string): boolean =>
  words
    .replace(/^the /i, '')
    .split(' ')
    .every((word) => /^\p{Lu}/u.test(word))

const quantity =
  /^(?:(?:a|an|the|another|one|roughly|about|nearly|almost|more than|some)\s)?(?:(?:new|large|small|growing|whole|vast|wide|broad|diverse)\s)?(?:batch|series|set|number|handful|lot|majority|minority|couple|pair|dozen|dozens|hundreds|thousands|millions|tens of millions|third|quarter|rest|most|many|none|part|some|several|all|group|groups|average|two-thirds|half|clutch|host|string|slew|bevy|raft|chorus|array|cadre|spate|trio|quartet|percentage|share|fraction|variety|range|crowd|cast|core|band|bunch|score|scores) of (?:the |his |her |its |their )?/
const trailingTime = new RegExp(
  String.raw`\s(?:(?:last|this|next|earlier this) (?:week|month|year)|(?:on )?(?:${calendarWords.weekdays.join('|')})|today|yesterday|there|here)$`,
)
/** Where what a phrase is about ends: a preposition, a relative clause, a participle, a comma. */
export const boundary =
  /,\s|\s(?:\p{L}+ed|written|seen|taken|held|led|set) (?:by|in|on|after|from|with|to|this|last)\s|\s(?:published|released|issued|obtained|conducted|headed|called|named|titled|filed|dated|signed|posted|prepared|commissioned|worried|concerned|angry|tired|taken|held|being|elected|surveyed|polled|interviewed|distributed|circulated|outside|among|prior)(?:\s|$)|\s(?:representing|tracking(?! (?:poll|survey))|covering|involving|showing|calling|seeking|regarding|concerning|containing|detailing|describing|urging|suggesting|saying|claiming|arguing|wanting|hoping|backing|supporting|opposing)\s|(?<!^(?:the|an?|his|her|its|their|another|one))\s\p{L}{3,}ing\s(?:up|on|to|in|for|at|out|the|a|his|her|their|with|from|about|off|by)\s|\s(?:of|from|by|in|at|on|for|to|with|who|whom|whose|that|which|familiar|close|briefed|involved|inside|within|under|speaking|against|like|such|including|between|among|about|during|before|after|near|around|across|over|within|ranging|running|fed|i|we|he|she|they|you)\s/u
