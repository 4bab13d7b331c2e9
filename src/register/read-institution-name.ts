import nationalities from '../english/nationalities.json' with { type: 'json' }
import { nameKey } from '../matching/name-key.ts'

/** The name of an institution or a place in the parts that tell which one it is. */
export interface InstitutionName {
  /** Its words but small ones, forms of companies and countries, in the order of their characters. */
  readonly words: readonly string[]
  /** The country that it says it is of ("us" in "U.S. State Department"); null if it says none. */
  readonly country: string | null
  /** The first letters of its words, small: with and without the small words. Empty for a name of one word. */
  readonly initials: readonly string[]
  /** The letters, if it looks like an acronym ("FBI", "I.R.S."); null otherwise. */
  readonly acronym: string | null
}

/** Reads the parts of an institution's name; nothing of it depends on capitals but what an acronym is. */
export function readInstitutionName(name: string): InstitutionName {
  const folded = nameKey(name).replaceAll(/[^\p{L}\p{N}&\s-]/gu, ' ')
  const all = folded.split(/[\s-]+/).filter((word) => word !== '')
  const [first = '', second = ''] = all
  const two = `${first} ${second}`
  const isOfTwo = all.length > 2 && countries.has(two)
  const country = all.length > 1 ? countries.get(isOfTwo ? two : first) : undefined
  const own = country === undefined ? all : all.slice(isOfTwo ? 2 : 1)
  const telling = own.filter((word) => !small.has(word) && !companyForms.has(word))
  const letters = (words: readonly string[]) => words.map((word) => word[0]).join('')
  const initials = [own, telling, all].filter(({ length }) => length > 1).map(letters)
  const itself = countries.get(all.join(' '))
  const bare = name.replaceAll('.', '').trim()
  return {
    words: itself === undefined ? (telling.length > 0 ? telling : own).toSorted() : [itself],
    country: itself === undefined ? (country ?? null) : null,
    initials: [...new Set(initials)],
    acronym: /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(bare) ? bare.toLowerCase() : null,
  }
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'at', '&'])

const companyForms: ReadonlySet<string> = new Set(
  'inc corp co ltd plc llc llp lp gmbh ag sa nv bv ab oy asa as spa srl pty corporation company limited incorporated'.split(
    ' ',
  ),
)

/** Words for a country before the name of an institution, each with the country in one form. */
const countries: ReadonlyMap<string, string> = new Map([
  ...namesOfRegions(),
  ...nationalities.adjectives.map((word) => [word, word] as const),
  ...([
    ['us', 'us'],
    ['american', 'us'],
    ['united states', 'us'],
    ['uk', 'uk'],
    ['america', 'us'],
    ['british', 'uk'],
    ['britain', 'uk'],
    ['united kingdom', 'uk'],
  ] as const),
])

/** The countries of the world by their English names of one or two words (ISO 3166, as CLDR names them). */
function namesOfRegions(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return letters
    .flatMap((one) => letters.map((other) => names.of(one + other)))
    .flatMap((name) => (name === undefined ? [] : [nameKey(name)]))
    .map((name) => [name, name] as const)
}
