import { isCourtesyTitle } from '../../english/titles.ts'
import type { NameMention } from './name-mention.ts'
import { makeRange } from '../../text/index.ts'
import { genderOfGivenName, isUsualForAlone } from '../lexicon/given-names.ts'
import { isMisspelt } from './is-misspelt.ts'
import {
  collectives,
  documents,
  institutions,
  knownBySurname,
  persons,
  sameGivenName,
  titles,
  type Gender,
} from '../lexicon/word-lists.ts'

/** A person named in a report, with every place where the name stands. */
export interface NamedPerson {
  readonly mentions: NameMention[]
  readonly surname: string
  /** The first given name, small; null where only a surname is known. */
  given: string | null
  gender: Gender | null
  /** Whether an honorific or a title tells the gender, not the given name alone. */
  genderTold: boolean
}

/** The persons of a report, and which of them a mention can be. */
export interface People {
  readonly all: readonly NamedPerson[]
  /** The persons a mention may name: one where it is clear, several of one surname where it is not. */
  whose(mention: NameMention): readonly NamedPerson[]
}

/**
 * The persons behind the names of a report. Full names come first: two are one person when the surname is the same
 * and the given names can be (equal, initial, short form) and no gender speaks against it. A surname alone goes to
 * the one person who bears it; of several it may be any whose gender fits, and is left open. A surname that nobody
 * bears makes a person when `isSource` says that it speaks or a title stands before it.
 */
export function clusterNames(
  names: readonly NameMention[],
  isRelative: (mention: NameMention) => boolean,
  isSource: (mention: NameMention) => boolean,
  isSibling: (mention: NameMention) => boolean = () => false,
): People {
  const people: NamedPerson[] = []
  const bySurname = new Map<string, NamedPerson[]>()
  const byFullName = new Map<string, NamedPerson>()
  const found = new Map<NameMention, readonly NamedPerson[]>()
  const add = (mention: NameMention): NamedPerson => {
    const person = makePerson(mention)
    people.push(person)
    for (const key of surnameKeys(person.surname)) {
      const bearers = bySurname.get(key)
      if (bearers) bearers.push(person)
      else bySurname.set(key, [person])
    }
    const fullName = fullNameOf(mention)
    if (!byFullName.has(fullName)) byFullName.set(fullName, person)
    return person
  }
  /** Who was named before by a name that means the same; in a list of hundreds of one surname, by the same name alone. */
  const findSame = (mention: NameMention): NamedPerson | undefined => {
    const bearers = bySurname.get(mention.surname) ?? []
    if (bearers.length > mostBearers) return byFullName.get(fullNameOf(mention))
    return bearers.find((one) => isSamePerson(one, mention))
  }
  const sure = new Set(
    names.flatMap((one) => (one.given.length > 0 && one.isSure ? one.surname : [])),
  )
  const takenUp = new Set(names.flatMap((one) => (one.given.length === 0 ? one.surname : [])))
  // A word that is capitalised within a sentence, too, not at its start alone.
  const capitalised = new Set(names.flatMap((one) => (one.startsSentence ? [] : one.surname)))
  const learned = new Set(names.flatMap((one) => (one.isLearned ? one.surname : [])))
  const alone: NameMention[] = []
  for (const mention of names) {
    if (mention.given.length === 0) {
      alone.push(mention)
      continue
    }
    const person = findSame(mention)
    if (person) addMention(person, mention)
    // "Neither Clinton", "Defending Lind": a word that only starts a sentence, and a surname borne elsewhere.
    else if (!mention.isSure && mention.startsSentence && sure.has(mention.surname))
      alone.push(mention)
    else if (mention.isSure || isSource(mention) || takenUp.has(mention.surname)) add(mention)
  }
  for (const person of people) for (const mention of person.mentions) found.set(mention, [person])
  const byGiven = Map.groupBy(people, ({ given }) => given)
  // "Mr. Ban" for Ban Ki-moon: a name that stands first, and of which nothing else told that it is one.
  const unsure = Map.groupBy(
    names.filter(
      (one) =>
        one.given.length > 0 && !one.startsSentence && !found.has(one) && !sure.has(one.surname),
    ),
    ({ given }) => given[0],
  )
  // Those with an honorific first: "Mr. Lind" beside Ann Lind is another, whom "President Lind" may mean, too.
  for (const mention of alone.toSorted((a, b) => Number(b.genderTold) - Number(a.genderTold))) {
    let bearers = ofTitle(mention, findBearers(mention, bySurname, byGiven))
    const [full] = unsure.get(mention.surname) ?? []
    if (bearers.length === 0 && full && mention.genderTold) {
      const person = add(full)
      byGiven.set(full.given[0] ?? null, [person])
      found.set(full, [person])
      bearers = [person]
    }
    // "President Lind" is not the Ben Lind whom the text calls his son.
    if (bearers.length === 1 && bearers[0] && isAnother(mention, bearers[0], isRelative)) {
      const person = add(mention)
      found.set(mention, [person])
      continue
    }
    const [only] = bearers
    if (only && bearers.length === 1) {
      only.mentions.push(surnameOf(mention))
      if (mention.genderTold && !only.genderTold) only.gender = mention.gender
      only.genderTold ||= mention.genderTold
      only.gender ??= mention.gender
      found.set(mention, [only])
    } else if (bearers.length > 1) found.set(mention, bearers)
    else if (
      !isCommon(mention) &&
      (mention.title !== null ||
        (isSource(mention) && (learned.has(mention.surname) || capitalised.has(mention.surname))))
    ) {
      const person = add(mention)
      if (mention.title === null)
        person.gender ??= knownBySurname.get(mention.surname) ?? genderOfGivenName(mention.surname)
      found.set(mention, [person])
    }
  }
  for (const [mention, bearers] of found) {
    const usual =
      bearers.length > 1 && mention.gender === null
        ? usualBearer(bearers, (one) => isRelative(one) && !isSibling(one))
        : null
    if (usual === null) continue
    usual.mentions.push(surnameOf(mention))
    found.set(mention, [usual])
  }
  return { all: people, whose: (mention) => found.get(mention) ?? [] }
}

/** Of several bearers of a surname, the one whom the text gives the title of a mention, too: "Sergeant Lind" beside Dr. Ann Lind. */
function ofTitle({ title }: NameMention, bearers: readonly NamedPerson[]): readonly NamedPerson[] {
  if (title === null || bearers.length < 2) return bearers
  const words = title.text.toLowerCase()
  const titled = bearers.filter(({ mentions }) =>
    mentions.some((one) => one.title !== null && one.title.text.toLowerCase() === words),
  )
  return titled.length === 1 ? titled : bearers
}

/** Whether a surname with an office is not that of its one bearer: a relative to whom the text gives no office. */
const isAnother = (
  { title }: NameMention,
  bearer: NamedPerson,
  isRelative: (mention: NameMention) => boolean,
): boolean =>
  title !== null &&
  !isCourtesyTitle(title.text) &&
  bearer.mentions.some(isRelative) &&
  bearer.mentions.every((one) => one.title === null || isCourtesyTitle(one.title.text))

/** Of several bearers of a surname, the one whom the report calls by it alone, or who is nobody's relative; null where that may be more than one. */
function usualBearer(
  bearers: readonly NamedPerson[],
  isRelative: (mention: NameMention) => boolean,
): NamedPerson | null {
  const usual = bearers.filter(
    ({ mentions, surname }) =>
      mentions.filter((one) => one.given.length === 0 && one.surname === surname).length >= 2,
  )
  if (usual.length === 1) return usual[0] ?? null
  const others = bearers.filter(({ mentions }) => !mentions.some(isRelative))
  return others.length === 1 ? (others[0] ?? null) : null
}

/** A mention of a surname alone: what a sentence's start put before it is taken off. */
function surnameOf(mention: NameMention): NameMention {
  if (mention.given.length === 0) return mention
  const { start, end, text } = mention.span
  const at = text.lastIndexOf(' ') + 1
  return { ...mention, given: [], span: { ...makeRange(start + at, end), text: text.slice(at) } }
}

/** The fullest form of a person's name: the most words, not all in capitals, the first of those. */
export function fullestMention({ mentions }: NamedPerson): NameMention | null {
  const rank = ({ span }: NameMention) =>
    span.text.split(/\s+/).length * 2 - (span.text === span.text.toUpperCase() ? 1 : 0)
  return mentions.toSorted((a, b) => rank(b) - rank(a) || a.span.start - b.span.start)[0] ?? null
}

function makePerson(mention: NameMention): NamedPerson {
  return {
    mentions: [mention],
    surname: mention.surname,
    given: mention.given[0] ?? null,
    gender: mention.gender,
    genderTold: mention.genderTold,
  }
}

function addMention(person: NamedPerson, mention: NameMention): void {
  person.mentions.push(mention)
  if (mention.genderTold) person.gender = mention.gender
  person.genderTold ||= mention.genderTold
  person.gender ??= mention.gender
  // A full given name says more than an initial.
  if ((person.given?.length ?? 0) < (mention.given[0]?.length ?? 0))
    person.given = mention.given[0] ?? null
}

/** By what a surname is looked up: "van der Berg" as "berg", too, "al-Haddad" as "haddad". */
function surnameKeys(surname: string): ReadonlySet<string> {
  const last = surname.split(' ').at(-1) ?? ''
  return new Set([surname, last, last.replace(/^(?:al|el|as|ad|an|ar|at|az|ash)-/, '')])
}

const fullNameOf = ({ given, surname, suffix }: NameMention): string =>
  [...given, surname, suffix].join(' ')

/** More of one surname are a list, and looking each up among all others would take time by their square. */
const mostBearers = 100

function isSamePerson(person: NamedPerson, mention: NameMention): boolean {
  const [given] = mention.given
  const { given: known } = person
  if (person.mentions[0]?.suffix !== mention.suffix) return false
  const mayBe = person.surname === mention.surname && given !== undefined && known !== null
  // What can be told from the two alone first: a person may stand in a report thousands of times.
  if (mayBe && sameGivenName(known, given)) return true
  // "Suu Kyi" for Aung San Suu Kyi: the last words of a longer name.
  if (person.mentions.some(({ span }) => span.text.endsWith(` ${mention.span.text}`))) return true
  // "Mr. Vander Plaats" for Bob Vander Plaats: the mention is the tail of the name.
  return (
    mayBe && mention.genderTold && person.mentions.some((one) => one.given.slice(1).includes(given))
  )
}

/** Whether a lone capitalised word is a common noun that starts a sentence ("Readers") or an outlet's or a firm's name. */
const isCommon = ({ surname }: NameMention): boolean =>
  [collectives, documents, institutions, persons, titles].some((list) => list.has(surname)) ||
  /^wiki|(?:news|book|tube|media|leaks|pedia|corp|bank|soft)$/.test(surname)

/** "Water said" for Kathryn Waters: the one person with a full name whose surname is misspelt; none where two may be. */
function findMisspelt(
  { surname, gender }: NameMention,
  bySurname: ReadonlyMap<string, readonly NamedPerson[]>,
): readonly NamedPerson[] {
  const meant = [...bySurname]
    .filter(([known]) => known.length >= 5 && isMisspelt(surname, known))
    .flatMap(([, bearers]) => bearers)
    .filter((one) => one.given !== null && (gender === null || one.gender !== otherThan(gender)))
  return new Set(meant).size === 1 ? meant.slice(0, 1) : []
}

const otherThan = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male')

const hasMiddle =
  ({ surname, gender }: NameMention) =>
  (person: NamedPerson): boolean =>
    (gender === null || person.gender === null || person.gender === gender) &&
    person.mentions.some(({ given }) => given.slice(1).includes(surname))

/** Those who may be meant by a surname alone, or by a given name alone ("Hillary"). */
function findBearers(
  mention: NameMention,
  bySurname: ReadonlyMap<string, readonly NamedPerson[]>,
  byGiven: ReadonlyMap<string | null, readonly NamedPerson[]>,
): readonly NamedPerson[] {
  const bearers = bySurname.get(mention.surname) ?? []
  // A given name only suggests a gender: of one bearer an honorific knows better, among several it chooses.
  const fits = ({ gender, genderTold, given }: NamedPerson) =>
    mention.gender === null ||
    gender === null ||
    gender === mention.gender ||
    (bearers.length === 1 && !genderTold && !isUsualForAlone(given ?? '', gender))
  const fitting = bearers.filter(fits)
  if (fitting.length > 0) return fitting
  // "Ms. Acosta" for Melba Acosta Febo: the first of two surnames.
  const middle = mention.isSure ? [...bySurname.values()].flat().filter(hasMiddle(mention)) : []
  if (middle.length > 0) return [...new Set(middle)]
  const called = byGiven.get(mention.surname) ?? []
  // A word that may only open a sentence is no name that is misspelt.
  return called.length > 0 || (mention.startsSentence && !mention.isLearned)
    ? called
    : findMisspelt(mention, bySurname)
}
