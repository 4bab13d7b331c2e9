import { z } from 'zod'

import { OnrecordError } from '../../errors.ts'
import { countryOf, type OfficesTable } from './offices.ts'
import { isLeftOut, plainTitle } from './role-words.ts'

/**
 * A table of offices that a person gave, with its titles and countries as they are looked up. `place` is the table's, as
 * a message names it.
 * @throws OnrecordError `offices` if it has something that is not allowed.
 */
export function checkOffices(given: unknown, place: string): OfficesTable {
  const read = tableShape.safeParse(given, { reportInput: true })
  if (read.success) return read.data
  const [issue] = read.error.issues
  const problem = issue ? describe(issue) : 'it has the wrong shape.'
  throw new OnrecordError('offices', { place, problem })
}

const most = { lines: 10_000, words: 100, characters: 200 }

/** An object with these keys alone. */
const objectOf = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const allowed = `The keys are ${Object.keys(shape).join(', ')}.`
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${JSON.stringify(issue.keys[0])} is not allowed. ${allowed}`
        : `Give an object. ${allowed}`,
  })
}

const listOf = <Item extends z.ZodType>(item: Item, count: number) =>
  z
    .array(item, `Give a list, in [ ], of at most ${count}.`)
    .max(count, `Give at most ${count}.`)
    .readonly()

const words = z
  .string('Give words, in quotation marks.')
  .max(most.characters, `Give at most ${most.characters} characters.`)
  .transform((text) => text.trim().replaceAll(/\s+/g, ' '))
  .pipe(z.string().min(1, 'Give words; it is empty.'))

/** As a title is looked up: small, without article and full stop at the end. */
const title = words
  .transform((text) => plainTitle([text]).replace(/^(?:the|an?) /, ''))
  .pipe(z.string().min(1, 'Give words; it is empty.'))
  .refine((text) => !text.split(' ').some(isLeftOut), {
    error: ({ input }) =>
      `${JSON.stringify(String(input).split(' ').find(isLeftOut))} is left out before a title is looked up. Give the title without it.`,
  })

/** The adjective of a country, or another word; null for none. */
const countryOr = (...others: readonly string[]) => {
  const allowed = ['the adjective of a country ("French")', ...others, 'null'].join(' or ')
  return z
    .string(`Give ${allowed}.`)
    .refine((text) => others.includes(text) || countryOf(text) !== null, `Give ${allowed}.`)
    .transform((text) => countryOf(text) ?? text)
    .nullable()
}

const hasOnly = (placeholder: string) => (text: string) =>
  !/[{}]/.test(text.replaceAll(placeholder, ''))

const lineShape = objectOf({
  titles: listOf(title, most.words).refine((titles) => titles.length > 0, 'Give a title.'),
  country: countryOr('any').exactOptional(),
  signs: listOf(words, most.words).exactOptional(),
  alone: z.boolean('Give true or false.').exactOptional(),
  seat: words
    .refine(hasOnly('{country}'), 'A seat may hold {country}; {place} is for local.')
    .nullable()
    .exactOptional(),
  local: words
    .refine(hasOnly('{place}'), 'A local seat may hold {place}; {country} is for seat.')
    .exactOptional(),
})
  .refine(
    ({ seat, local }) => seat !== undefined || local !== undefined,
    'Give a seat, which is the institution; or null, which takes the titles away.',
  )
  .refine(
    ({ seat, local }) => seat !== null || local === undefined,
    'A seat that is null takes the titles away. Leave local out.',
  )
  .refine(
    ({ seat, country }) => country === 'any' || seat?.includes('{') !== true,
    'A seat with {country} is that of any country. Give "country": "any".',
  )
  .refine(
    ({ seat, country, alone, signs }) =>
      country !== null || seat === null || alone === true || signs !== undefined,
    'An office of no country needs signs, or "alone": true. Leave country out if the title always tells the institution.',
  )

const tableShape: z.ZodType<OfficesTable> = objectOf({
  about: z.string('Give words, in quotation marks.').exactOptional(),
  offices: listOf(lineShape, most.lines).exactOptional(),
  otherNames: listOf(listOf(words, most.words), most.lines).exactOptional(),
  metonyms: listOf(words, most.lines).exactOptional(),
  places: listOf(
    objectOf({ place: words, country: countryOr().exactOptional() }),
    most.lines,
  ).exactOptional(),
})

/** What is wrong, and where: `seat of entry 3 of offices is "{town} hall". A seat may hold …`. */
function describe({ path, input, message, code }: z.core.$ZodIssue): string {
  const where = path.reduce<string>((outer, key) => {
    if (typeof key === 'number') return `entry ${key + 1} of ${outer}`
    return outer === '' ? String(key) : `${String(key)} of ${outer}`
  }, '')
  const given =
    code === 'too_big' ? 'too long' : (JSON.stringify(input)?.slice(0, 100) ?? 'missing')
  return `${where || 'it'} is ${given}. ${message}`
}
