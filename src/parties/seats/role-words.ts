import roles from './roles.json' with { type: 'json' }

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list)

/** Words for roles and for what qualifies them, small and without full stop. */
export const roleWords = {
  /** Roles in which somebody speaks for an institution. */
  speaksFor: setOf(roles.speaksFor),
  /** Roles that speak only for what "for" names after them: "a lawyer for the Sailors Club". */
  speaksOnlyWithFor: setOf(roles.speaksOnlyWithFor),
  /** Words that make an office of "general": "secretary general". */
  beforeGeneral: setOf(roles.beforeGeneral),
  /** Words that make an office of "officer": "chief executive officer". */
  beforeOfficer: setOf(roles.beforeOfficer),
  ofCourts: setOf(roles.ofCourts),
  /** Roles after which the text names those to whom somebody is sent, not those who sent him. */
  sentTo: setOf(roles.sentTo),
  /** Roles that a country may have: "a Tavrenian diplomat" speaks for no institution that is named. */
  ofCountries: setOf(roles.ofCountries),
  /** The roles that speak for a school or university; others there are scholars. */
  ofSchools: setOf(roles.ofSchools),
  schools: setOf(roles.schools),
  /** Nouns of outlets: who is "of" one reports for it. */
  outlets: setOf(roles.outlets),
  chambers: setOf(roles.chambers),
  companyRoles: setOf(roles.companyRoles),
  /** Words between an institution and a role: "White House deputy press secretary". */
  modifiers: setOf(roles.modifiers),
  past: setOf(roles.past),
  candidates: setOf(roles.candidates),
  /** Words that say that an adviser is none of the institution's own. */
  outside: setOf(roles.outside),
  /** Ranks and forms of address that may stand between a role and a name. */
  ranks: setOf(roles.ranks),
  officerRanks: setOf(roles.officerRanks),
} as const

/** A word as the lists have it: small, without possessive and full stop. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[.,]$/, '')

/** A title as a table of offices has it: small, without full stop at the end. */
export const plainTitle = (words: readonly string[]): string =>
  words.join(' ').toLowerCase().replaceAll('’', "'").replace(/[.,]$/, '')

/** Whether one of the words, or a part of one that a hyphen joins, is in a list. */
export const hasWordOf = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  words.some(
    (word) =>
      list.has(plainWord(word)) || word.split(/[-–]/).some((part) => list.has(plainWord(part))),
  )

/** Whether a word beside a title is left out before the title is looked up: "acting", "former". */
export const isLeftOut = (word: string): boolean =>
  deputies.test(word) || hasWordOf([word], roleWords.past)

const deputies = /^(?:[Dd]eputy|[Aa]cting|[Aa]ssistant|[Ii]nterim|[Cc]urrent|[Ii]ncumbent|new)$/
