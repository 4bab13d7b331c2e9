import { nameKey } from '../matching/name-key.ts'
import { foldName } from '../matching/fold-name.ts'
import type { Identity } from './identity.ts'
import { readInstitutionName } from './read-institution-name.ts'
import { isBare, readPersonName } from './read-person-name.ts'

/**
 * The keys by which those who may be the same are found ("blocking" in record linkage), and by which it is counted
 * how many share a name: `name …`, `family …`, `given …` of persons; `name …`, `words …`, `letters …` of
 * institutions and places. In the order of their characters, each once.
 */
export function keysOf({ kind, name, otherNames }: Identity): readonly string[] {
  const names = [name, ...otherNames]
  const keys = names.flatMap((one) => (kind === 'person' ? keysOfPerson(one) : keysOfOther(one)))
  return [...new Set(keys)].toSorted()
}

/** The key of those who have a family name, or are called by that one word. */
export const familyKey = (name: string): string => `family ${readPersonName(name).family}`

/** The key of those who have a given name. */
export const givenKey = (given: string): string => `given ${given}`

/** The key of those who have a whole name. */
export const wholeNameKey = (name: string): string => `name ${nameKey(name)}`

function keysOfPerson(name: string): readonly string[] {
  const { given, family } = readPersonName(name)
  if (isBare(name)) return [familyKey(name)]
  // Where the family name comes first, the first word is what the person is called by alone.
  const first = foldName(name).split(' ')[0] ?? ''
  return [
    wholeNameKey(name),
    `family ${family}`,
    givenKey(given),
    ...(family.includes(' ') ? [`family ${family.split(' ').at(-1) ?? ''}`] : []),
    `first ${first}`,
  ]
}

function keysOfOther(name: string): readonly string[] {
  const { words, initials, acronym } = readInstitutionName(name)
  const letters = [...initials.filter(({ length }) => length > 1), ...(acronym ? [acronym] : [])]
  return [wholeNameKey(name), `words ${words.join(' ')}`, ...letters.map((one) => `letters ${one}`)]
}
