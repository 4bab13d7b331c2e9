import words from './source-words.json' with { type: 'json' }

/** On what authority a statement rests. */
export type Authority =
  'named' | 'unnamed' | 'collective' | 'institution' | 'document' | 'none' | 'unknown'

/** What the words of a source tell by themselves, without the rest of the report. */
export interface SourceReading {
  readonly authority: Authority
  /** The names of the persons it names, without titles and ranks; empty where it names nobody. */
  readonly names: readonly string[]
}

/**
 * What a source span says of who speaks. A pronoun, and a role with "the" ("the minister"), point to
 * somebody named elsewhere: their authority is unknown here.
 */
export function readSource(source: string): SourceReading {
  const phrase = source.trim().replace(/[,;:]$/, '')
  if (phrase === '') return { authority: 'none', names: [] }
  if (pronouns.has(phrase.toLowerCase().replace(/^(?:but|and|even)\s/, ''))) {
    return { authority: 'unknown', names: [] }
  }
  for (const part of phrase.split(/,\s(?!and\s)/)) {
    const names = part.split(/,?\sand\s/).map(findName)
    if (names.every((name) => name !== null)) return { authority: 'named', names }
  }
  return { authority: judgeUnnamed(phrase), names: [] }
}

function judgeUnnamed(phrase: string): Authority {
  const lower = phrase.toLowerCase()
  const head = findHead(lower)
  if (documents.has(head) && !/\b\p{Lu}\S{0,30}$/u.test(phrase)) return 'document'
  if (collectives.has(head)) return 'collective'
  if (persons.has(head)) {
    if (/^(?:two|three|four|five|six|several|some|many|both|dozens)\b/.test(lower))
      return 'collective'
    return /^(?:the|that|this|his|her|its|their)\b/.test(lower) ? 'unknown' : 'unnamed'
  }
  if (isInstitution(phrase, head) || /^[Tt]he (?:\p{Lu}\S{1,30} ?){1,6}$/u.test(phrase))
    return 'institution'
  return 'unknown'
}

/** The noun that a phrase is about: the last word before the first preposition, relative clause or comma. */
function findHead(phrase: string): string {
  const core =
    phrase.split(
      /,\s|\s(?:of|from|by|in|at|on|for|to|with|who|that|which|familiar|close|briefed|involved|and)\s/,
    )[0] ?? ''
  return (
    core
      .replace(/['’]s?$/, '')
      .split(/\s/)
      .at(-1) ?? ''
  )
}

function isInstitution(phrase: string, head: string): boolean {
  const bare = phrase.replace(/^the\s/i, '').replace(/['’]s?$/, '')
  return (
    institutions.has(head) ||
    institutions.has(bare.toLowerCase()) ||
    countries.has(bare) ||
    /^\p{Lu}{2,6}$/u.test(bare.replaceAll('.', ''))
  )
}

/**
 * The name of a person in a phrase without commas: its last run of capitalised words, less titles and what
 * they are of ("Secretary of State"). Null where an article stands before it or it is an institution.
 */
function findName(part: string): string | null {
  const tokens = part
    .trim()
    .replace(/['’]s?$/, '')
    .replace(/^both\s/i, '')
    .split(/\s+/)
  const run: string[] = []
  for (const token of tokens.toReversed()) {
    const plain = token.toLowerCase().replace(/\.$/, '')
    if (plain !== 'of' && particles.has(plain) && run.length > 0) run.unshift(token)
    else if (
      /^["“'‘]?(?:al-|el-|d['’])?\p{Lu}[\p{L}\p{M}.'’”"-]*$/u.test(token) &&
      !titles.has(plain)
    )
      run.unshift(token)
    else break
  }
  while (particles.has((run[0] ?? '').toLowerCase()) && run[0] !== 'De' && run[0] !== 'Van')
    run.shift()
  const before = tokens.slice(0, tokens.length - run.length)
  const previous = before.at(-1)?.toLowerCase() ?? ''
  if (previous === 'of') {
    // "Secretary of State John Kerry": the office ends where two words remain; "minister of Norland" names nobody.
    if (run.length < 3) return null
    run.splice(0, run.length - 2)
  }
  const name = run.join(' ')
  const last = run.at(-1)?.toLowerCase() ?? ''
  if (name === '' || /^(?:the|a|an)$/.test(previous) || pronouns.has(last)) return null
  // "MS. LIND" is no acronym.
  const titled = /^(?:mr|mrs|ms|miss|dr|sir|adm|capt|col|gen|gov|judge|prof|rep|sen)\.?$/.test(
    previous,
  )
  if (collectives.has(last) || documents.has(last) || (!titled && isInstitution(name, last)))
    return null
  if (/^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(name)) return null
  return name
}

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list)
const titles = setOf(words.titles)
const particles = setOf(words.particles)
const pronouns = setOf(words.pronouns)
const documents = setOf(words.documents)
const institutions = setOf(words.institutions)
const collectives = setOf(words.collectives)
const persons = setOf(words.persons)

/** The English names of countries, from the Unicode CLDR that comes with the runtime. */
const countries = setOf(
  (() => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []))
  })(),
)
