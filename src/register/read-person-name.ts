import personalNames from '../english/personal-names.json' with { type: 'json' }
import { foldName } from '../matching/fold-name.ts'

/** A person's name in its parts, each in the form in which names are compared (see `foldName`). */
export interface PersonName {
  /** Empty in a name of one word. */
  readonly given: string
  readonly middle: readonly string[]
  /** With its particles: "van der berg", "al-haddad". */
  readonly family: string
  /** "jr"; null if there is none. */
  readonly suffix: string | null
}

/**
 * The parts of a name in the order that news in English writes it. Nicknames in quotation marks or brackets are left
 * out.
 */
export function readPersonName(name: string): PersonName {
  const plain = name.replaceAll(/\s*(?:["“(][^"”)]*["”)]|(?<=\s)['‘][^'’]*['’](?=\s))/gu, '')
  const words = foldName(plain.replaceAll(/\.(?=\p{L})/gu, ' '))
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const suffix = words.length > 1 && suffixes.has(last) ? last : null
  const core = suffix === null ? words : words.slice(0, -1)
  let start = core.length - 1
  while (start > 1 && particles.has(core[start - 1] ?? '')) start -= 1
  const family = core.slice(Math.max(start, 0)).join(' ')
  const [given = '', ...middle] = core.slice(0, Math.max(start, 0))
  return { given, middle, family, suffix }
}

/** Whether it is one word: a family name, a given name or a stage name alone. */
export const isBare = (name: string): boolean => !foldName(name).includes(' ')

const particles: ReadonlySet<string> = new Set(personalNames.particles)
const suffixes: ReadonlySet<string> = new Set(personalNames.suffixes)
