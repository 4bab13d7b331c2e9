import type { Authority } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import type { Discourse } from '../discourse/discourse.ts'
import type { Resolution } from '../discourse/referent.ts'
import institutionNouns from '../lexicon/institution-nouns.json' with { type: 'json' }
import { bareName } from '../discourse/find-institutions.ts'
import type { Institution } from '../discourse/institution.ts'

/** The institution that a source names or takes up; null in a transcript, where who speaks has a label, and of persons. */
export function resolveInstitution(
  discourse: Discourse,
  source: Span,
  authority: Authority,
  role: string,
): Resolution | null {
  if (authority === 'unnamed') return null
  const named = chooseNamedInstitutions(discourse, source)
  // "Delegates" are several persons, "the ministries of A and B" two institutions.
  if (named && (authority !== 'collective' || named.speakers.length > 1)) return named
  const mayBe = authority === 'institution' || authority === 'unknown'
  return mayBe && !discourse.segments.transcript ? chooseInstitution(discourse, source, role) : null
}

/**
 * Which institutions a source names: one that it begins with ("The Harbour Party, its ally,"), or several that it
 * joins ("the Foreign Ministry and the Defence Ministry"). Null where it names none, or something of theirs.
 */
function chooseNamedInstitutions(discourse: Discourse, source: Span): Resolution | null {
  const named = discourse.institutions.within(source)
  const [first] = named
  if (!first) {
    const who = discourse.institutions.called(source.text)
    return who ? takeInstitutions(source, [who]) : null
  }
  let rest = source.text
    .slice(0, first.start - source.start)
    .replace(/^(?:both |even |only |but |and )*(?:the |an? )?$/i, '')
    // "Tavria's Supreme Court".
    .replace(/^\p{Lu}[\p{L} -]{1,30}['’]s? $/u, '')
  if (rest !== '') return null
  const speakers: Institution[] = []
  let end = source.start
  for (const { who, ...span } of named) {
    const between = discourse.text.slice(end, span.start)
    if (speakers.length > 0 && !joint.test(between)) break
    speakers.push(who)
    end = span.end
  }
  rest = discourse.text.slice(end, source.end)
  return ending.test(rest) ? takeInstitutions(source, [...new Set(speakers)]) : null
}

const joint = /^(?:,? (?:and|or|nor)|,)(?: the)? $/
/** What may follow a name in a source: nothing, an apposition, a clause about it, its acronym. */
const ending = /^(?:['’]s?)?(?:$|[,;:]|\s?[(—–-]|\s(?:itself|in|of|on|at|which|also)\b)/u

/**
 * Which institution a noun takes up ("the ministry", "the company", "the carmaker"): one whose name has the noun, or for nouns that
 * say little one that may be such. Null where none is named before; open with the candidates where two are as near.
 */
export function chooseInstitution(
  discourse: Discourse,
  source: Span,
  noun: string,
): Resolution | null {
  if (!/^(?:the|this|that)\s(?:\p{L}[\p{L}'’-]*\s){0,2}[\p{L}-]+,?$/iu.test(source.text))
    return null
  const words = bareName(source.text).split(' ')
  const isBefore = ({ mentions }: Institution) => mentions.some(({ start }) => start < source.start)
  const before = discourse.institutions.all.filter(isBefore)
  const isSame = (one: Institution) =>
    words.length > 1
      ? // "The foreign ministry" is not any ministry.
        one.noun === words.join(' ') ||
        (isOfNoun(one, noun) && words.every((word) => one.role.includes(word)))
      : isOfNoun(one, noun)
  const same = before.filter(isSame)
  if (same.length > 0) return settle(discourse, source, same)
  const fits = fitting(noun)
  // "The Lind team" is hers.
  if (!fits || /\s\p{Lu}/u.test(source.text)) return null
  // "The oil company" is Norvik Oil rather than another.
  const called = before.filter(
    (one) => fits(one) && words.slice(0, -1).some((word) => one.role.includes(word)),
  )
  const told = overseers.has(noun) ? before.filter((one) => one.noun !== null && fits(one)) : []
  return (
    settle(discourse, source, called) ??
    settle(discourse, source, told) ??
    settle(discourse, source, before.filter(fits)) ??
    settle(discourse, source, discourse.institutions.possible.filter(isBefore).filter(fits))
  )
}

const isOfNoun = (one: Institution, noun: string): boolean =>
  one.noun === noun || one.role.endsWith(` ${noun}`)

/** Which institutions a noun may stand for whose names do not have it; null if it stands for none of those. */
function fitting(noun: string): ((one: Institution) => boolean) | null {
  const own = kinds.find(({ called }) => called.has(noun))?.named
  if (own) return (one) => one.noun === null || own.has(one.noun)
  return isMaker(noun) ? (one) => one.noun === null || companies.has(one.noun) : null
}

/** Whether a noun by which a company is taken up may be a person's, too: "the developer", "the chipmaker". */
export const isCompanyNoun = (noun: string): boolean =>
  companies.has(noun) || isMaker(noun) || overseers.has(noun)

const isMaker = (noun: string): boolean => /\p{L}maker$/u.test(noun)

const companies: ReadonlySet<string> = new Set(institutionNouns.companies)
const bodies: ReadonlySet<string> = new Set(institutionNouns.bodies)
const overseers: ReadonlySet<string> = new Set(institutionNouns.overseers)
const sides: ReadonlySet<string> = new Set(institutionNouns.sides)
const outlets: ReadonlySet<string> = new Set(institutionNouns.outlets)
const kinds = [
  { called: companies, named: new Set([...companies, 'group']) },
  { called: bodies, named: bodies },
  { called: overseers, named: new Set(institutionNouns.overseersNames) },
  { called: sides, named: sides },
  { called: outlets, named: outlets },
]

function settle(
  discourse: Discourse,
  source: Span,
  candidates: readonly Institution[],
): Resolution | null {
  const [only, ...others] = candidates
  if (!only) return null
  if (others.length === 0) {
    only.mentions.push(source)
    return takeInstitutions(source, [only])
  }
  const resolution = discourse.settle(
    source,
    discourse.score('mention', candidates, source, null, true),
  )
  return resolution.speakers.length > 0 ? resolution : { ...resolution, authority: 'institution' }
}

const takeInstitutions = (source: Span, speakers: readonly Institution[]): Resolution => ({
  source,
  speakers,
  authority: 'institution',
  candidates: [],
  confidence: 1,
})
