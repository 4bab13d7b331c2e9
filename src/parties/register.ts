import type { Party, Segments } from '../data-model/index.ts'
import { byPosition, rangeAt, rangesTouching, type Range, type Span } from '../text/index.ts'
import { fullestMention, type NamedPerson, type People } from './names/cluster-names.ts'
import { describeUnnamed } from './description/describe-unnamed.ts'
import { findInstitution } from './description/find-institution.ts'
import { readParticipant } from './description/read-participant.ts'
import { readTitles } from './description/read-titles.ts'
import { isNamed, type Speaking, type UnnamedSpeaker } from './discourse/referent.ts'
import { bareName } from './discourse/find-institutions.ts'
import { isInstitution, type Institutions } from './discourse/institution.ts'
import { documents } from './lexicon/word-lists.ts'

/** The parties of a report as they are met; each has one id. */
export interface Register {
  /** The id of a party, a new one where it is met for the first time. */
  add(who: Speaking): string
  /** The fullest form of a person's name; null of others. */
  nameOf(who: Speaking): string | null
  /** The id of somebody spoken to: a person who is named there, else the words as a group. */
  addAddressee(mention: Span, people: People): string
  /** All of them in order of their first mention, with the institutions that they speak for. */
  list(): readonly Party[]
}

/** An empty register of a report. An id is the report's, `-p`, and where the party is first mentioned. */
export function makeRegister(
  text: string,
  reportId: string,
  segments: Segments,
  named: Pick<Institutions, 'called'> = { called: () => null },
  isPerson: (span: Span) => boolean = () => false,
): Register {
  const ids = new Map<Speaking, string>()
  const used = new Set<string>()
  const fullNames = new Map<NamedPerson, string | null>()
  let bearers: readonly (Span & { readonly who: NamedPerson })[] | null = null
  const groups = new Map<string, UnnamedSpeaker>()
  const institutions = new Map<string, UnnamedSpeaker>()

  function add(who: Speaking): string {
    const known = ids.get(who)
    if (known) return known
    const first = mentionsOf(who).reduce((least, { start }) => Math.min(least, start), Infinity)
    let id = `${reportId}-p${first}`
    // Two parties may start at one place: a person and the group that begins with the name.
    while (used.has(id)) id += 'b'
    used.add(id)
    ids.set(who, id)
    if (!isNamed(who) && who.authority === 'institution')
      institutions.set(bareName(who.mentions[0]?.text ?? ''), who)
    return id
  }

  // Looked for once: a person may speak, and be named, thousands of times.
  function nameOf(who: Speaking): string | null {
    if (!isNamed(who)) return null
    const known = fullNames.get(who)
    if (known !== undefined) return known
    const name = fullestMention(who)?.span.text ?? null
    fullNames.set(who, name)
    return name
  }

  /** The institution that somebody speaks for, met before or not. */
  function addInstitution(span: Span | null): string | null {
    if (!span) return null
    const key = bareName(span.text)
    const known = institutions.get(key) ?? named.called(span.text)
    if (known && !known.mentions.some((one) => one.start === span.start)) known.mentions.push(span)
    return add(known ?? { mentions: [span], authority: 'institution', role: key, gender: null })
  }

  function describe(who: Speaking, id: string): Party {
    const mentions = mentionsOf(who).toSorted(byPosition)
    const [first] = mentions
    const sentence = rangeAt(segments.sentences, first?.start ?? 0)
    const kind = isNamed(who) ? 'person' : kindOf(who)
    const isRole = kind === 'role' || kind === 'group'
    const participant = isNamed(who) ? readParticipant(text, who, segments.transcript) : null
    const spokenFor =
      participant?.institution ??
      (sentence && first && (isNamed(who) || isRole) ? findInstitution(text, who, sentence) : null)
    return {
      id,
      name:
        nameOf(who) ?? (isNamed(who) ? who.surname : (nameOfThing(who) ?? first?.text ?? who.role)),
      kind,
      titles: isNamed(who) ? readTitles(text, who, participant?.title ?? null, isPerson) : [],
      affiliation: addInstitution(spokenFor),
      described: isRole && first && sentence ? describeUnnamed(text, first, sentence) : null,
      mentions,
    }
  }

  return {
    add,
    nameOf,
    addAddressee(mention, people) {
      const inside = (span: Range) => span.start >= mention.start && span.end <= mention.end
      bearers ??= people.all
        .flatMap((who) => who.mentions.map(({ span }) => ({ ...span, who })))
        .toSorted(byPosition)
      const person = rangesTouching(bearers, mention).find(inside)?.who
      if (person) return add(person)
      const key = mention.text.toLowerCase()
      const group = groups.get(key) ?? {
        mentions: [],
        authority: 'collective',
        role: key,
        gender: null,
      }
      group.mentions.push(mention)
      groups.set(key, group)
      return add(group)
    },
    list() {
      // Describing one may add the institution that it speaks for: a Map is gone through with what is added.
      const parties: Party[] = []
      for (const [who, id] of ids) parties.push(describe(who, id))
      return parties.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    },
  }
}

function kindOf({ authority, role }: UnnamedSpeaker): Party['kind'] {
  switch (authority) {
    case 'unnamed':
      return 'role'
    case 'collective':
      return 'group'
    case 'document':
      return 'document'
    case 'institution':
    case 'unknown':
      return documents.has(role) ? 'document' : 'institution'
    default:
      return authority satisfies never
  }
}

function mentionsOf(who: Speaking): readonly Span[] {
  const spans = isNamed(who) ? who.mentions.map(({ span }) => span) : who.mentions
  // A source of two statements is one mention.
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()]
}

/** The fullest name of an institution that the report names; null of others. */
function nameOfThing(who: UnnamedSpeaker): string | null {
  if (!isInstitution(who)) return null
  const named = who.mentions.filter(({ text }) => who.names.has(bareName(text)))
  return named.toSorted((a, b) => b.text.length - a.text.length)[0]?.text ?? null
}
