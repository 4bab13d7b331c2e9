import type { Authority } from '../../data-model/index.ts'
import {
  collectives,
  countries,
  documents,
  institutions,
  outlets,
  persons,
  titles,
  variations,
} from '../lexicon/word-lists.ts'

/** The authority of a source without a name. */
export type UnnamedAuthority = Exclude<Authority, 'named' | 'none'>

/** A source's words as the rules look at them. */
interface Phrase {
  /** As written, without a comma at the end. */
  readonly words: string
  /** Small. */
  readonly bare: string
  /** The noun that it is about, small. */
  readonly head: string
  /** The head as one of several: "officials" is "official". */
  readonly single: string
}

/** The rules in order; the first whose test holds decides. */
const rules: readonly (readonly [UnnamedAuthority, (phrase: Phrase) => boolean])[] = [
  [
    'document',
    ({ bare, head, single }) =>
      documents.has(bare) ||
      (/^(?:a|an|one|another|new|latest|recent)\s/.test(bare) &&
        (documents.has(head) || documents.has(single))) ||
      /^(?:one|another|some|several|many|most) of .{0,60}\b(?:polls|ads|reports|surveys|emails|studies)\b/.test(
        bare,
      ),
  ],
  // "Lind’s “Low Water”": a work by its title.
  ['document', ({ words }) => /^\p{Lu}[\p{L} .-]*['’]s? [“"'‘][^“”"]+[”"'’]$/u.test(words)],
  // "party figures" are people, "jobless figures" are not.
  [
    'collective',
    ({ bare }) =>
      /\b(?:party|political|public|gop|republican|democratic|establishment|opposition|leading|senior|top|prominent|religious|military|key|conservative|liberal)\sfigures\b/.test(
        bare,
      ),
  ],
  [
    'unnamed',
    ({ bare }) =>
      /^(?:(?:one|another) of\s|(?:the other|another|a second|a third|the latter|the former)$)/.test(
        bare,
      ),
  ],
  // "Citizens for Tax Justice": a name, all in capitals but for its preposition.
  [
    'institution',
    ({ words }) => /^(?:\p{Lu}\S* ){1,3}(?:for|against|without) (?:\p{Lu}\S* ?){2,4}$/u.test(words),
  ],
  // "Fact-checkers" at the start of a sentence.
  [
    'collective',
    ({ words, bare }) =>
      /^\p{Lu}[\p{Ll}-]{3,}(?:ers|ors|ists|men|women|ees)$/u.test(words) && !outlets.has(bare),
  ],
  // "The Guardian": no person's role is written so.
  [
    'institution',
    ({ words, head }) =>
      /^[Tt]he \p{Lu}\p{Ll}+$/u.test(words) &&
      ![titles, collectives, variations, documents].some((list) => list.has(head)),
  ],
  // "The Daily Caller", "the Clinton Foundation": a name in capitals, but no office ("The Prime Minister").
  [
    'institution',
    ({ words, head }) =>
      /^the \p{Lu}\S* \p{Lu}\S*$/iu.test(words) &&
      isCapital(words) &&
      ![titles, collectives, variations].some((list) => list.has(head)),
  ],
  [
    'document',
    ({ words, head }) =>
      documents.has(head) && !/\s\p{Lu}\S{0,30}$/u.test(words.split(boundary)[0] ?? ''),
  ],
  [
    'collective',
    ({ bare, head }) =>
      collectives.has(head) ||
      /\bper ?cent\b|\d ?%/.test(bare) ||
      /\b\w+ (?:in|of) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/.test(bare),
  ],
  ['collective', ({ head, single }) => single !== head && persons.has(single)],
  [
    'institution',
    ({ words }) =>
      words.split(/ and (?:the )?/).length > 1 &&
      words
        .replace(/^both /i, '')
        .split(/ and /)
        .every(isPlainInstitution),
  ],
  // "the news agency Tavinform": a house and its name.
  [
    'institution',
    ({ words }) =>
      /\s\p{Lu}\S*$/u.test(words) &&
      !boundary.test(words) &&
      words
        .split(' ')
        .slice(0, -1)
        .some((word) => institutions.has(word)),
  ],
  // "two unions": institutions, however many.
  ['institution', ({ head, single }) => single !== head && institutions.has(single)],
  [
    'collective',
    ({ bare }) =>
      /^(?:most|many|some|several|both|all|few|dozens|hundreds|thousands|others|those|critics|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/.test(
        bare,
      ),
  ],
  ['unnamed', ({ head }) => persons.has(head)],
  [
    'institution',
    ({ words, head, single }) =>
      institutions.has(head) || institutions.has(single) || isPlainInstitution(words),
  ],
  ['institution', ({ words }) => /^(?:[Tt]he )?(?:\p{Lu}\S{1,30} ?){1,6}$/u.test(words)],
  ['document', ({ head, single }) => documents.has(head) || documents.has(single)],
  [
    'unnamed',
    ({ bare, head }) =>
      /^(?:a|an|one|another)\s/.test(bare) && /(?:er|or|ist|man|woman|ian)$/.test(head),
  ],
  ['collective', ({ head }) => /(?:ers|ors|ists|men|women|ians|ans|ees)$/.test(head)],
]

/** The authority of a source without a name, by its noun and its form; unknown where no rule knows it. */
export function judgeAuthority(words: string): UnnamedAuthority {
  const core = withoutAside(words)
  const bare = core.toLowerCase()
  const head = findHead(bare)
  const phrase = {
    words: core,
    bare,
    head,
    single: singular(head),
  }
  return firstOfTwo(core) ?? rules.find(([, test]) => test(phrase))?.[0] ?? 'unknown'
}

/**
 * Of two that are joined, the authority of the first: several persons and whatever else ("regulators and environmental groups"), or a house and
 * what is its own ("the network and its defenders"). Null for what is no such pair.
 */
function firstOfTwo(core: string): UnnamedAuthority | null {
  const pair =
    /^((?:[\p{L}\p{N}.’'-]+ ){0,4}[\p{L}\p{N}.’'-]+) and ((?:the|its|his|her|their) )?[^,]+$/u.exec(
      core,
    )
  if (
    !pair?.[1] ||
    boundary.test(`${pair[1]} `) ||
    /^(?:th[eo]se|some|many|others)$/i.test(pair[1])
  )
    return null
  const first = judgeAuthority(pair[1])
  const isOwned = pair[2] !== undefined
  return first === 'collective' || (isOwned && first === 'institution') ? first : null
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

function isPlainInstitution(words: string): boolean {
  const plain = words.replace(/^the\s/i, '').replace(/['’]s?$/, '')
  return (
    institutions.has(plain.toLowerCase()) ||
    countries.has(plain) ||
    /^\p{Lu}{2,6}$/u.test(plain.replaceAll('.', '')) ||
    /^United States$/.test(plain)
  )
}

/** Whether every word but an article is capitalised. */
const isCapital = (words: string): boolean =>
  words
    .replace(/^the /i, '')
    .split(' ')
    .every((word) => /^\p{Lu}/u.test(word))

const quantity =
  /^(?:(?:a|an|the|another|one|roughly|about|nearly|almost|more than|some)\s)?(?:(?:new|large|small|growing|whole|vast|wide|broad|diverse)\s)?(?:batch|series|set|number|handful|lot|majority|minority|couple|pair|dozen|dozens|hundreds|thousands|millions|tens of millions|third|quarter|rest|most|many|none|part|some|several|all|group|groups|average|two-thirds|half|clutch|host|string|slew|bevy|raft|chorus|array|cadre|spate|trio|quartet|percentage|share|fraction|variety|range|crowd|cast|core|band|bunch|score|scores) of (?:the |his |her |its |their )?/
const trailingTime =
  /\s(?:(?:last|this|next|earlier this) (?:week|month|year)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|there|here)$/
const boundary =
  /,\s|\s(?:\p{L}+ed|written|seen|taken|held|led|set) (?:by|in|on|after|from|with|to|this|last)\s|\s(?:published|released|issued|obtained|conducted|headed|called|named|titled|filed|dated|signed|posted|prepared|commissioned|worried|concerned|angry|tired|taken|held|being|elected|surveyed|polled|interviewed|distributed|circulated|outside|among|prior)(?:\s|$)|\s(?:representing|tracking(?! (?:poll|survey))|covering|involving|showing|calling|seeking|regarding|concerning|containing|detailing|describing|urging|suggesting|saying|claiming|arguing|wanting|hoping|backing|supporting|opposing)\s|\s\p{L}{3,}ing\s(?:up|on|to|in|for|at|out|the|a|his|her|their|with|from|about|off|by)\s|\s(?:of|from|by|in|at|on|for|to|with|who|that|which|familiar|close|briefed|involved|inside|within|under|speaking|against|like|such|including|between|among|about|during|before|after|near|around|across|over|within|ranging|running|fed|i|we|he|she|they|you)\s/u
