import {
  collectives,
  documents,
  institutions,
  outlets,
  persons,
  titles,
  variations,
} from '../lexicon/word-lists.ts'
import {
  boundary,
  isCapital,
  isPlainInstitution,
  type Phrase,
  type UnnamedAuthority,
} from './phrase.ts'

/** A rule that knows the authority of a source without a name by its words. */
export interface AuthorityRule {
  readonly name: string
  readonly authority: UnnamedAuthority
  readonly test: (phrase: Phrase) => boolean
  /** Sources that it decides. */
  readonly examples: readonly string[]
  /** How many of 635 judged sources without a name it decides, and how many of them rightly (test/speakers/polnear-dev.json). */
  readonly evidence: { readonly decides: number; readonly right: number }
}

/** The rules in order; the first whose test holds decides. */
export const authorityRules: readonly AuthorityRule[] = [
  {
    name: 'document-by-its-noun',
    authority: 'document',
    test: ({ bare, head, single }) =>
      documents.has(bare) ||
      (/^(?:a|an|one|another|new|latest|recent)\s/.test(bare) &&
        (documents.has(head) || documents.has(single))) ||
      /^(?:one|another|some|several|many|most) of .{0,60}\b(?:polls|ads|reports|surveys|emails|studies)\b/.test(
        bare,
      ),
    examples: ['a recent poll', 'several of the surveys'],
    evidence: { decides: 46, right: 46 },
  },
  {
    name: 'work-by-its-title',
    authority: 'document',
    test: ({ words }) => /^\p{Lu}[\p{L} .-]*['’]s? [“"'‘][^“”"]+[”"'’]$/u.test(words),
    examples: ['Lind’s “Low Water”'],
    evidence: { decides: 1, right: 1 },
  },
  {
    name: 'people-called-figures',
    authority: 'collective',
    test: ({ bare }) =>
      /\b(?:party|political|public|gop|republican|democratic|establishment|opposition|leading|senior|top|prominent|religious|military|key|conservative|liberal)\sfigures\b/.test(
        bare,
      ),
    examples: ['party figures'],
    evidence: { decides: 0, right: 0 },
  },
  {
    name: 'one-of-several',
    authority: 'unnamed',
    test: ({ bare }) =>
      /^(?:(?:one|another) of\s|(?:the other|another|a second|a third|the latter|the former)$)/.test(
        bare,
      ),
    examples: ['one of the pilots', 'the latter'],
    evidence: { decides: 2, right: 2 },
  },
  {
    name: 'cause-in-capitals',
    authority: 'institution',
    test: ({ words }) =>
      /^(?:\p{Lu}\S* ){1,3}(?:for|against|without) (?:\p{Lu}\S* ?){2,4}$/u.test(words),
    examples: ['Citizens for Tax Justice'],
    evidence: { decides: 1, right: 1 },
  },
  {
    name: 'people-by-ending-in-capitals',
    authority: 'collective',
    test: ({ words, bare }) =>
      /^\p{Lu}[\p{Ll}-]{3,}(?:ers|ors|ists|men|women|ees)$/u.test(words) && !outlets.has(bare),
    examples: ['Fact-checkers'],
    evidence: { decides: 11, right: 11 },
  },
  {
    name: 'one-word-name-with-article',
    authority: 'institution',
    test: ({ words, head }) =>
      /^[Tt]he \p{Lu}\p{Ll}+$/u.test(words) &&
      ![titles, collectives, variations, documents].some((list) => list.has(head)),
    examples: ['The Guardian'],
    evidence: { decides: 4, right: 4 },
  },
  {
    name: 'two-word-name-with-article',
    authority: 'institution',
    test: ({ words, head }) =>
      /^the \p{Lu}\S* \p{Lu}\S*$/iu.test(words) &&
      isCapital(words) &&
      ![titles, collectives, variations].some((list) => list.has(head)),
    examples: ['the Holm Foundation'],
    evidence: { decides: 27, right: 27 },
  },
  {
    name: 'document-noun',
    authority: 'document',
    test: ({ words, head }) =>
      documents.has(head) && !/\s\p{Lu}\S{0,30}$/u.test(words.split(boundary)[0] ?? ''),
    examples: ['the report by the ministry'],
    evidence: { decides: 66, right: 64 },
  },
  {
    name: 'collective-noun',
    authority: 'collective',
    test: ({ bare, head }) =>
      collectives.has(head) ||
      /\bper ?cent\b|\d ?%/.test(bare) ||
      /\b\w+ (?:in|of) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/.test(bare),
    examples: ['voters', '52 percent', 'three in ten'],
    evidence: { decides: 192, right: 192 },
  },
  {
    name: 'persons-in-plural',
    authority: 'collective',
    test: ({ head, single }) => single !== head && persons.has(single),
    examples: ['two architects', 'accountants'],
    evidence: { decides: 11, right: 10 },
  },
  {
    name: 'institutions-joined',
    authority: 'institution',
    test: ({ words }) =>
      words.split(/ and (?:the )?/).length > 1 &&
      words
        .replace(/^both /i, '')
        .split(/ and /)
        .every(isPlainInstitution),
    examples: ['Iran and Iraq'],
    evidence: { decides: 3, right: 3 },
  },
  {
    name: 'house-and-its-name',
    authority: 'institution',
    test: ({ words }) =>
      /\s\p{Lu}\S*$/u.test(words) &&
      !boundary.test(words) &&
      words
        .split(' ')
        .slice(0, -1)
        .some((word) => institutions.has(word)),
    examples: ['the news agency Tavinform'],
    evidence: { decides: 1, right: 1 },
  },
  {
    name: 'institutions-in-plural',
    authority: 'institution',
    test: ({ head, single }) => single !== head && institutions.has(single),
    examples: ['two unions'],
    evidence: { decides: 21, right: 21 },
  },
  {
    name: 'counted-people',
    authority: 'collective',
    test: ({ bare }) =>
      /^(?:most|many|some|several|both|all|few|dozens|hundreds|thousands|others|those|critics|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/.test(
        bare,
      ),
    examples: ['several who were there', 'dozens'],
    evidence: { decides: 7, right: 6 },
  },
  {
    name: 'person-noun',
    authority: 'unnamed',
    test: ({ head }) => persons.has(head),
    examples: ['a senior official'],
    evidence: { decides: 31, right: 31 },
  },
  {
    name: 'institution-noun',
    authority: 'institution',
    test: ({ words, head, single }) =>
      institutions.has(head) || institutions.has(single) || isPlainInstitution(words),
    examples: ['the defence ministry'],
    evidence: { decides: 164, right: 160 },
  },
  {
    name: 'all-in-capitals',
    authority: 'institution',
    test: ({ words }) => /^(?:[Tt]he )?(?:\p{Lu}\S{1,30} ?){1,6}$/u.test(words),
    examples: ['Tavinform'],
    evidence: { decides: 23, right: 23 },
  },
  {
    name: 'document-in-plural',
    authority: 'document',
    test: ({ head, single }) => documents.has(head) || documents.has(single),
    examples: ['leaked cables'],
    evidence: { decides: 3, right: 3 },
  },
  {
    name: 'person-by-ending',
    authority: 'unnamed',
    test: ({ bare, head }) =>
      /^(?:a|an|one|another)\s/.test(bare) && /(?:er|or|ist|man|woman|ian)$/.test(head),
    examples: ['a ferryman'],
    evidence: { decides: 1, right: 1 },
  },
  {
    name: 'people-by-ending',
    authority: 'collective',
    test: ({ head }) => /(?:ers|ors|ists|men|women|ians|ans|ees)$/.test(head),
    examples: ['islanders'],
    evidence: { decides: 1, right: 0 },
  },
]
