import type { Party, Seat } from '../../data-model/index.ts'
import {
  isInstitutionName,
  isLeading,
  tidy,
  withoutArticle,
  type KnownNames,
} from './institution-names.ts'
import type { Office } from './offices.ts'
import type { Roles } from './read-roles.ts'

/** What the report tells beside the roles. */
export interface RolesContext {
  readonly known: KnownNames
  /** Whether the report has some words. */
  readonly isIn: (words: string) => boolean
  /** The party with which this one is affiliated; null without one. */
  readonly affiliated: Party | null
}

/** The institution for which a party speaks by what it is or by its roles; null if they do not tell one. */
export function seatOfRoles(
  party: Party,
  roles: Roles,
  context: RolesContext,
): Pick<Seat, 'name' | 'basis'> | null {
  const stated =
    party.kind === 'institution' ? ownName(party, context) : statedIn(party, roles, context)
  if (stated !== null) return { name: stated, basis: 'stated' }
  const name = roles.isCandidate ? null : institutionOfTitles(party, roles, context)
  return name === null ? null : { name, basis: 'table' }
}

/** The name of an institution that speaks for itself; null if it is a thing, a country or a noun alone. */
function ownName({ name: words }: Party, { known }: RolesContext): string | null {
  const name = tidy(withoutArticle(words))
  const [first = '', second = ''] = name.split(' ')
  return !isLeading(first, second) && isInstitutionName(name, known) ? name : null
}

function statedIn(party: Party, roles: Roles, { affiliated }: RolesContext): string | null {
  if (roles.isCandidate) return null
  const named = roles.phrases.find(({ institution }) => institution !== null)?.institution
  return (
    named ??
    (affiliated && !roles.phrases.some(({ isPast }) => isPast)
      ? affiliation(party, affiliated)
      : null)
  )
}

/** The name of the affiliated institution if a title or the description makes the party its spokesman; null if not. */
function affiliation({ titles, described }: Party, institution: Party): string | null {
  const words = [...titles.map(({ text }) => text), described?.role ?? '']
  const name = withoutArticle(institution.name)
  const isSpokesman = words.some((one) => /\bspokes\p{L}{3,6}|\bpress secretary\b/iu.test(one))
  return isSpokesman && /^\p{Lu}.* /u.test(name) ? name : null
}

/** The institution of the first office in the table, those first whose country or state the text tells; null without one. */
function institutionOfTitles(
  { name }: Party,
  { phrases, isElected }: Roles,
  { isIn, known }: RolesContext,
): string | null {
  const past = new Set(
    phrases.flatMap(({ office, isPast }) => (isPast && office ? office.title : [])),
  )
  const offices = phrases.flatMap(({ office, isPast }): Office[] =>
    office && !isPast && !past.has(office.title) ? [office] : [],
  )
  const told = offices.filter(({ of }) => of !== null)
  const bare = offices.filter(({ title }) => !told.some((one) => one.title === title))
  // Who has a campaign speaks as a candidate, a governor too.
  const isRunning = known.hasCampaign(name.split(' ').at(-1) ?? '')
  for (const office of [...told, ...bare]) {
    if (isRunning && known.offices.isLocal(office)) continue
    const found = known.offices.institutionOf(office, isElected ? () => false : isIn)
    if (found !== null) return found
  }
  return null
}
