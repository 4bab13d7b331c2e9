import type { Authority } from './read-source.ts'
import { collectives, countries, documents, institutions, persons, titles } from './word-lists.ts'

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
  // "The Daily Caller", "the Clinton Foundation": a name in capitals, but no office ("The Prime Minister").
  [
    'institution',
    ({ words, head }) =>
      /^the \p{Lu}\S* \p{Lu}\S*$/iu.test(words) &&
      isCapital(words) &&
      !titles.has(head) &&
      !collectives.has(head),
  ],
  ['document', ({ words, head }) => documents.has(head) && !/\s\p{Lu}\S{0,30}$/u.test(words)],
  [
    'collective',
    ({ bare, head }) =>
      collectives.has(head) ||
      /\bper ?cent\b/.test(bare) ||
      /\b\w+ in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/.test(bare),
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
      /^(?:most|many|some|several|both|all|few|dozens|hundreds|thousands|others|those|critics|two|three|four|five|six)\b/.test(
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
  ['document', ({ head }) => documents.has(head)],
  [
    'unnamed',
    ({ bare, head }) =>
      /^(?:a|an|one|another)\s/.test(bare) && /(?:er|or|ist|man|woman|ian)$/.test(head),
  ],
  ['collective', ({ head }) => /(?:ers|ors|ists|men|women|ians|ans|ees)$/.test(head)],
]

/** The authority of a source without a name, by its noun and its form; unknown where no rule knows it. */
export function judgeAuthority(words: string): UnnamedAuthority {
  const bare = words.toLowerCase()
  const head = findHead(bare)
  const phrase = { words, bare, head, single: head.replace(/ies$/, 'y').replace(/s$/, '') }
  return rules.find(([, test]) => test(phrase))?.[0] ?? 'unknown'
}

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
      .split(/\s/)
      .at(-1) ?? ''
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
  /^(?:(?:a|an|the|another|one|roughly|about|nearly|almost|more than|some)\s)?(?:(?:new|large|small|growing|whole|vast)\s)?(?:batch|series|set|number|handful|lot|majority|minority|couple|pair|dozen|dozens|hundreds|thousands|millions|tens of millions|third|quarter|rest|most|many|part|some|several|all|group|groups|average|two-thirds|half) of (?:the |his |her |its |their )?/
const trailingTime =
  /\s(?:(?:last|this|next|earlier this) (?:week|month|year)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|there|here)$/
const boundary =
  /,\s|\s(?:\p{L}+ed|written|seen|taken|held|led|set) (?:by|in|on|after|from|with|to|this|last)\s|\s(?:published|released|issued|obtained|conducted|headed|called|named|titled|outside|among)(?:\s|$)|\s(?:of|from|by|in|at|on|for|to|with|who|that|which|familiar|close|briefed|involved|inside|within|under|speaking|against)\s/u
