import { withoutCourtesyTitle } from '../../english/titles.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { isMisspelt } from '../names/is-misspelt.ts'

/** Those whose full names or surnames words are, where a headline's capitals hid that they are names. */
export function findNamesakes(discourse: Discourse, words: string): readonly NamedPerson[] {
  const bearers = words
    .replace(/['’]s?$| et al\.?$/, '')
    .split(/,? (?:and|&) |, /i)
    .map((name) => findBearer(discourse, name))
  return bearers.every((one) => one !== null) ? bearers : []
}

function findBearer(discourse: Discourse, name: string): NamedPerson | null {
  if (!name.split(' ').every((word) => /^\p{Lu}/u.test(word))) return null
  // In a headline the name may stand last: "Challenger Ann Lind".
  const words = name.toLowerCase().split(' ')
  const [only, ...others] =
    [words, words.slice(-2), words.slice(-1)]
      .map((tail) => discourse.byName.get(tail.join(' ')) ?? [])
      .find((found) => found.length > 0 && (found.length === 1 || words.length < 3)) ?? []
  return only && others.length === 0 ? only : findMisspelt(discourse, name)
}

/** The one person whose surname is misspelt: "Wines" for Wimes, who stands in the report with her full name. */
function findMisspelt({ people }: Discourse, name: string): NamedPerson | null {
  const surname = withoutCourtesyTitle(name).toLowerCase()
  if (/\s/.test(surname)) return null
  const [only, ...others] = people.all.filter(
    (one) => one.given !== null && isMisspelt(surname, one.surname),
  )
  return only && others.length === 0 ? only : null
}
