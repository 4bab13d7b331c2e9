/** The fields of a reading that had other names up to 0.1.0, by what they belong to. */
const former = {
  reading: { made: 'provenance' },
  statements: { again: 'repeats', to: 'addressees', why: 'evidence' },
  parties: { of: 'affiliation' },
} as const

/**
 * A reading as JSON with the present names of its fields, in the order in which they are. A field that has its present name, and whatever is no
 * reading, is given back as it is.
 */
export function withPresentNames(reading: object): object {
  const renamed = rename(reading, former.reading)
  return Object.fromEntries(
    Object.entries(renamed).map(([field, value]: [string, unknown]) => {
      if ((field !== 'statements' && field !== 'parties') || !Array.isArray(value)) {
        return [field, value]
      }
      return [
        field,
        value.map((one: unknown) => (isObject(one) ? rename(one, former[field]) : one)),
      ]
    }),
  )
}

/** Whether a value of parsed JSON is an object, and no list. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rename = (object: object, names: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(object).map(([field, value]: [string, unknown]) => {
      const name = Object.hasOwn(names, field) ? (names[field] ?? field) : field
      return [Object.hasOwn(object, name) ? field : name, value]
    }),
  )
