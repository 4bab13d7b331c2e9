import { bareName } from '../discourse/find-institutions.ts'
import { institutionAfter, institutionBefore, type KnownNames } from './institution-names.ts'
import { countryOf, type Office, type Offices } from './offices.ts'
import { hasWordOf, isLeftOut, plainTitle, plainWord, roleWords } from './role-words.ts'

/** What words before or after a name, or those of a source without one, tell of an office. */
export interface RolePhrase {
  /** The institution that they name; null without one. */
  readonly institution: string | null
  /** The office in the table that they name; null without one. */
  readonly office: Office | null
  readonly isPast: boolean
  readonly isCandidate: boolean
  /** Whether they name a spokesman without an institution. */
  readonly isSpokesman: boolean
}

const nothing: RolePhrase = {
  institution: null,
  office: null,
  isPast: false,
  isCandidate: false,
  isSpokesman: false,
}

/** Reads a phrase of a role: "Harbour Ministry spokeswoman", "the executive director at the Institute for Tides". */
export function readPhrase(phrase: string, known: KnownNames): RolePhrase {
  const words = phrase
    .replace(
      /^(?:the|an?|his|her|its|their|our|now|is|currently|one of the|two|three|four|several|some|many|other|another)\s/i,
      '',
    )
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  if (words.length === 0) return nothing
  const isRelative = /^(?:whose|which|where|when|whom)$/.test(words[0] ?? '')
  const isCandidate = !isRelative && hasWordOf(headOf(words), roleWords.candidates)
  const isPast = hasWordOf(words, roleWords.past)
  if (isCandidate || isPast)
    return { ...nothing, isPast, isCandidate, office: readOffice(words, known.offices) }
  const institution = readInstitution(words, known)
  return {
    ...nothing,
    institution,
    office: institution === null ? readOffice(words, known.offices) : null,
    isSpokesman:
      institution === null && /\b(?:spokes\p{L}{3,6}|press secretary)\b/iu.test(words.join(' ')),
  }
}

/** A longer phrase is read no further. */
const mostWords = 30

/** The words before what a spokesman speaks for, or what a role is of, unless it is a nominee or another candidate for an office. */
function headOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && preposition.test(word))
  return end < 0 ? words : words.slice(0, end)
}

function readInstitution(words: readonly string[], known: KnownNames): string | null {
  return readBody(words, known) ?? readCampaign(words, known)
}

/** The campaign of somebody whose spokesman one is: "Lind spokesman", "communications director for Ann Lind". */
function readCampaign(words: readonly string[], known: KnownNames): string | null {
  const match =
    /^(?:(?<before>\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?)(?:['’]s?)? )?(?:(?:chief|senior|national|deputy|campaign) ){0,2}(?:spokes\p{L}{3,6}|communications? director|press secretary|campaign (?:manager|chairman|chairwoman|chair))(?: for (?:(?:Republican |Democratic )?(?:vice )?(?:presidential )?(?:candidate |nominee ))?(?:(?:Mr|Mrs|Ms|Sen|Gov)\. )?(?<after>\p{Lu}[\p{L}\p{M}.'’ -]{1,40}))?$/iu.exec(
      words.join(' '),
    )
  const name = match?.groups?.['before'] ?? match?.groups?.['after']
  const surname = name?.split(' ').at(-1) ?? ''
  return /^\p{Lu}/u.test(surname) && known.hasCampaign(surname) ? `${surname} campaign` : null
}

function readBody(words: readonly string[], known: KnownNames): string | null {
  for (const [index, word] of words.entries()) {
    const role = plainWord(word)
    const next = words[index + 1]
    if (next !== undefined && !preposition.test(next)) continue
    const isLawyer = roleWords.speaksOnlyWithFor.has(role)
    if (!isLawyer && !speaks(words, index)) continue
    if (isLawyer && next !== 'for') continue
    if (hasWordOf(words.slice(0, index), roleWords.outside)) return null
    const isCompany = hasWordOf(words.slice(0, index + 1), roleWords.companyRoles)
    const found =
      (isLawyer ? null : before(words, index, known)) ??
      (roleWords.sentTo.has(role) ? null : after(words, index, known, isCompany))
    if (found !== null) return fits(found, role) ? found : null
  }
  return null
}

const preposition = /^(?:of|for|at|with|from|to|in)$/

function speaks(words: readonly string[], index: number): boolean {
  const role = plainWord(words[index] ?? '')
  const previous = plainWord(words[index - 1] ?? '')
  // "The editor in chief"; "Mr. Lind secretary of" names somebody else.
  if (previous === 'in' || words.slice(0, index).some((word) => /^(?:Mrs?|Ms)\.?$/.test(word)))
    return false
  if (role === 'general') return roleWords.beforeGeneral.has(previous)
  if (role === 'officer') return roleWords.beforeOfficer.has(previous)
  return roleWords.speaksFor.has(role)
}

/** The institution before a role, with what qualifies the role between them. */
function before(words: readonly string[], index: number, known: KnownNames): string | null {
  for (let end = index; end > 0; end--) {
    const found = institutionBefore(words.slice(0, end), known)
    if (found !== null) return found
    if (!roleWords.modifiers.has(plainWord(words[end - 1] ?? ''))) return null
  }
  return null
}

/** The first institution that a preposition after a role names: "vice president for policy of the Veld Foundation". */
function after(
  words: readonly string[],
  index: number,
  known: KnownNames,
  isCompany: boolean,
): string | null {
  for (let at = index + 1; at < Math.min(words.length, index + reach); at++) {
    if (!preposition.test(words[at] ?? '')) continue
    const rest = words.slice(at + 1)
    const found = institutionAfter(
      /^(?:the|an?|its)$/.test(rest[0] ?? '') ? rest.slice(1) : rest,
      known,
      isCompany && at === index + 1,
    )
    // "In the Lind administration" tells of another time.
    if (found !== null && !(words[at] === 'in' && found.endsWith('administration'))) return found
  }
  return null
}

const reach = 10

/** Whether a role speaks for such an institution: a school has scholars, a chamber members, a court judges. */
function fits(institution: string, role: string): boolean {
  if (roleWords.ofCountries.has(role) && adjective.test(institution)) return false
  const words = institution.toLowerCase().split(' ')
  if (words.some((word) => roleWords.schools.has(word))) return roleWords.ofSchools.has(role)
  if (roleWords.ofCourts.has(role)) return words.includes('court')
  if (words.includes('gop') && /house|senate/.test(institution.toLowerCase())) return false
  const isChamber =
    roleWords.chambers.has(words.at(-1) ?? '') && bareName(institution) !== 'white house'
  if (isChamber) return role.startsWith('spokes')
  return true
}

/** The adjective of a country, as it looks: "Tavrenian". */
const adjective = /^\p{Lu}\p{Ll}{2,20}(?:ian|ish|ese|ani|aqi|eli)$/u

/** The office of the table that words name: "Deputy U.S. Secretary of State", "foreign minister of France". */
function readOffice(all: readonly string[], { isOffice }: Offices): Office | null {
  const words = all
    .filter((word) => !isLeftOut(word))
    .map((word) => word.replace(/^(?:ex|then)-/i, ''))
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const title = plainTitle(words.slice(from, to))
      const single = title.replace(/s$/, '').replace(/men$/, 'man')
      const office = [title, single].find(isOffice)
      if (office === undefined) continue
      const lead = words.slice(0, from).join(' ')
      const trail = words.slice(to)
      const of = ofAfter(trail)
      if (trail.length > 0 && of === null) return null
      if (of !== null && /^(?:Republican|Democratic)$/.test(lead)) return { title: office, of }
      return isPlaceLike(lead) ? { title: office, of: placeName(lead) ?? of } : null
    }
  }
  return null
}

/** What a title is of: "France" in "of France"; null if other words follow. */
function ofAfter(words: readonly string[]): string | null {
  const [join, ...rest] = words
  const name = rest.join(' ').replace(/^the /, '').replace(/[.,]$/, '')
  return join === 'of' && rest.length <= 3 && /^\p{Lu}/u.test(name) ? name : null
}

const isPlaceLike = (words: string): boolean =>
  words === '' ||
  countryOf(words) !== null ||
  (/^(?:\p{Lu}[\p{L}.’'-]*\s?){1,3}$/u.test(words) && !noPlace.test(words))

const noPlace =
  /\b(?:Republican|Democrat(?:ic)?|GOP|Senate|House|White|Party|Company|Union|Committee|University|Student|Class|Club|Bank)\b/

const placeName = (words: string): string | null =>
  words === '' ? null : words.replace(/['’]s?$/, '').replace(/^The /, '')
