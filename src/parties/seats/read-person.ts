import type { Party, Segments } from '../../data-model/index.ts'
import { rangeAt, type Range, type Span } from '../../text/index.ts'
import { titles, persons, stopWords } from '../lexicon/word-lists.ts'
import type { KnownNames } from './institution-names.ts'
import { countryOf, type Offices } from './offices.ts'
import { readPhrase, type RolePhrase } from './read-phrase.ts'
import { hasWordOf, plainTitle, plainWord, roleWords } from './role-words.ts'

/** What a report tells of the offices of one who is named. */
export interface PersonRoles {
  readonly phrases: readonly RolePhrase[]
  /** Whether a rank of an officer stands before the name, without "retired". */
  readonly isOfficer: boolean
  /** The adjective of the country that stands with the name or the rank; null without one. */
  readonly country: string | null
  /** Whether a party in brackets stands after the name: "(D)". */
  readonly isElected: boolean
  /** Whether the text calls the person a candidate right before the name, parted by a comma or a dash. */
  readonly isCandidate: boolean
}

/** Reads what stands before and after each place where a person is named. */
export function readPerson(
  text: string,
  { mentions }: Pick<Party, 'mentions'>,
  { sentences, outerQuotations }: Pick<Segments, 'sentences' | 'outerQuotations'>,
  known: KnownNames,
): PersonRoles {
  const read = mentions.slice(0, mostMentions).map((mention) => {
    const sentence = rangeAt(sentences, mention.start) ?? mention
    const { phrase, ranks } = titleBefore(text, mention, sentence, known.offices)
    const isRetired = hasWordOf([...phrase, ...ranks], roleWords.past)
    const before = readPhrase(phrase.join(' '), known)
    const after = clausesAfter(text, mention, sentence).map((clause) => readPhrase(clause, known))
    return {
      phrases: [before, ...after],
      isOfficer: !isRetired && ranks.some((word) => roleWords.officerRanks.has(plainWord(word))),
      isCandidate: candidateBefore.test(
        text.slice(Math.max(sentence.start, mention.start - 80), mention.start),
      ),
      isQuoted: rangeAt(outerQuotations, mention.start) !== null,
      country: [...phrase, ...ranks].map(countryOf).find((one) => one !== null) ?? null,
      isElected:
        partyAfter.test(text.slice(mention.end, mention.end + 16)) ||
        /^(?:Republican|Democratic)$/.test(phrase[0] ?? ''),
    }
  })
  // A title without its country counts if the report itself introduces somebody with it, or gives it again.
  const bare = read.flatMap(({ phrases, isQuoted }, index) =>
    isQuoted
      ? []
      : phrases.flatMap(({ office }) =>
          office?.of === null ? { title: office.title, index } : [],
        ),
  )
  const isUsual = (title: string): boolean => {
    const own = bare.filter((one) => one.title === title)
    return own.length > 1 || own.some(({ index }) => index < 2)
  }
  return {
    phrases: read.flatMap(({ phrases }) =>
      phrases.map((phrase) =>
        phrase.office?.of === null && !phrase.isPast && !isUsual(phrase.office.title)
          ? { ...phrase, office: null }
          : phrase,
      ),
    ),
    isOfficer: read.some(({ isOfficer }) => isOfficer),
    country: read.find(({ country }) => country !== null)?.country ?? null,
    isCandidate: read.some(({ isCandidate }) => isCandidate),
    isElected: read.some(({ isElected }) => isElected),
  }
}

/** "Lind’s running mate, Ohio Gov. Peter Moe". */
const candidateBefore =
  /\b(?:running mate|nominee|candidate|hopeful|contender) ?[,—–] ?(?:\p{Lu}[\p{L}.]{0,20} ){0,4}$/u
const mostMentions = 60
const partyAfter = /^(?: \((?:R|D|I|L)(?:\)|-)|, (?:R|D|I)-)/

/** The title before a name, and the ranks between them: "Pentagon spokesman" and "Navy Capt.". */
function titleBefore(
  text: string,
  { start }: Span,
  sentence: Range,
  offices: Offices,
): { readonly phrase: readonly string[]; readonly ranks: readonly string[] } {
  const whole = text.slice(Math.max(sentence.start, start - longestTitle), start)
  const isApart = whole.endsWith(', ')
  const part = /[^,;:“”"«»()[\]—–\n]*$/u.exec(whole.replace(/,? $/, ''))?.[0] ?? ''
  const all = part.split(/\s+/).filter((word) => word !== '')
  const inOffice = officeAtEnd(all, offices)
  let from = all.length - inOffice
  while (from > 0 && isTitleWord(all[from - 1] ?? '', all[from] ?? '')) from--
  if (/^(?:of|for|and|on|&)$/.test(all[from] ?? '')) from++
  const words = all.slice(from)
  let to = words.length
  if (!isApart && inOffice === 0) while (to > 0 && isRank(words, to - 1)) to--
  if (words[to - 1] === 'the') to--
  // "Attorney General" is an office, "Navy Gen." a rank.
  if (
    hasWordOf(words.slice(to - 1, to), roleWords.beforeGeneral) &&
    plainWord(words[to] ?? '') === 'general'
  )
    to++
  if (plainWord(words[to] ?? '') === 'vice' && plainWord(words[to + 1] ?? '') !== 'admiral')
    to = words.length
  return { phrase: words.slice(0, to), ranks: words.slice(to) }
}

/** How many words at the end, each with a capital, are an office of the table ("Fire Captain"); 0 if they are none. */
function officeAtEnd(all: readonly string[], { isOffice }: Offices): number {
  const words = all.slice(all.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1)
  const at = words.findIndex((_, index) => isOffice(plainTitle(words.slice(index))))
  return at < 0 ? 0 : words.length - at
}

const longestTitle = 110

const isRank = (words: readonly string[], index: number): boolean =>
  roleWords.ranks.has(plainWord(words[index] ?? ''))

function isTitleWord(word: string, next: string): boolean {
  if (
    /[.!?]["”’]?$/.test(word) &&
    !/^(?:\p{Lu}\p{L}{0,4}\.|(?:\p{Lu}\.)+)$/u.test(word) &&
    next !== ''
  )
    return false
  if (/^[\p{Lu}\p{N}]/u.test(word))
    return (
      !stopWords.has(word.toLowerCase()) ||
      roleWords.past.has(word.toLowerCase()) ||
      /^(?:White|New)$/.test(word)
    )
  if (/^(?:of|for|&)$/.test(word)) return true
  if (word === 'the') return roleWords.ranks.has(plainWord(next))
  const plain = plainWord(word)
  return (
    titles.has(plain) ||
    roleWords.speaksFor.has(plain) ||
    roleWords.speaksOnlyWithFor.has(plain) ||
    persons.has(plain) ||
    roleWords.modifiers.has(plain) ||
    (roleWords.past.has(plain) && plain !== 'was' && plain !== 'had' && plain !== 'until') ||
    roleWords.candidates.has(plain) ||
    /^(?:campaign|police|government|administration|presidential|vice-presidential|economy|union|committee|department|ministry|agency)['’]?s?$/.test(
      word,
    ) ||
    /^(?:ex|then)-/.test(word)
  )
}

/** What an apposition or a relative clause after a name says, clause by clause; "of the Harbour Ministry" as an official of it. */
function clausesAfter(text: string, { end }: Span, sentence: Range): readonly string[] {
  const after = text.slice(end, Math.min(sentence.end, end + longestAfter))
  const direct =
    /^ (?:of|from|with) (?:the )?((?:\p{Lu}[\p{L}&.’'-]*(?: (?:of|for|and|the))* ?){1,7})/u.exec(
      after,
    )
  if (direct?.[1] !== undefined)
    return isOutlet(direct[1]) ? [] : [`representative of ${direct[1].trim()}`]
  const match =
    /^(?:[-\u2014\u2013 ]{0,3}\([^()]{1,24}\))?(?:, (?:\d{1,3}|[RDI]-[\p{L}.]{2,8}|(?:Republican|Democrat) of \p{Lu}[\p{L} ]{3,20}))?, ((?:[^,.;:“”"«»()—–\n]|(?<=\b(?:\p{Lu}|U\.S|Inc|Co|St|Mr|Mrs|Ms|Dr|Gov|Sen|Rep))\.|\.(?=\p{L}\.)){4,200})/u.exec(
      after,
    )
  const apposition = match?.[1]?.trim()
  if (apposition === undefined) return []
  return apposition.split(parts).flatMap((clause) => {
    const relative = /^who (?<rest>.*)$/u.exec(clause.trim())?.groups?.['rest']
    if (relative === undefined) return clause.trim() === '' ? [] : [clause]
    return copula.test(relative) ? [relative.replace(/^(?:is|has been) (?:now )?/, '')] : []
  })
}

/** Where another clause begins: "and is now president", "who served as director". */
const parts =
  / (?:and|but) (?=(?:is|was|now|currently|the|a|an|former|who|has) )|(?:^|(?<=.)) ?(?=\bwho )/u
/** How a relative clause tells an office; "who pledged to make Moe secretary" does not. */
const copula =
  /^(?:is|was|were|has been|had been|serves|served|now serves|once served|heads|leads) /

const isOutlet = (name: string): boolean => hasWordOf(name.trim().split(' '), roleWords.outlets)

const longestAfter = 260
