import type { Span } from '../../text/index.ts'
import type { NamedPerson } from '../names/cluster-names.ts'

/**
 * Whether a role of another country ("the French president") can be this person's: the country stands near one of
 * the places where the person is named. True where the source names no country.
 */
export function isOfCountry(text: string, source: Span, { mentions }: NamedPerson): boolean {
  const country = /^(?:[Tt]he )?(\p{Lu}\p{L}+(?:ch|sh|ese|an|i|lic|ek|ss))\s\p{Ll}/u.exec(
    source.text,
  )?.[1]
  if (country === undefined || notAbroad.test(country)) return true
  const stem = country.slice(0, 4)
  return mentions.some(({ span }) => {
    const end =
      span.end <= source.start ? Math.min(span.end + reach, source.start) : span.end + reach
    return text.slice(Math.max(0, span.start - reach), end).includes(stem)
  })
}

const reach = 80
const notAbroad = /^(?:American|Republican|Libertarian|Texan|Californian)$/
