import { firstEndingAfter, type Span } from '../text/index.ts'
import type { NamedPerson, People } from './cluster-names.ts'
import type { NameMention } from './find-names.ts'

/**
 * The two persons last named together before an offset ("Ann Lind and Peter Moe"), in the order of the text; null
 * where none are, or where it is not clear who one of them is. `nameSpans` are the spans of `names`.
 */
export function findPair(
  text: string,
  names: readonly NameMention[],
  nameSpans: readonly Span[],
  people: People,
  offset: number,
): readonly [NamedPerson, NamedPerson] | null {
  for (let index = firstEndingAfter(nameSpans, offset) - 1; index > 0; index--) {
    const [one, other] = [names[index - 1], names[index]]
    if (!one || !other) continue
    const between = text.slice(one.span.end, (other.title ?? other.span).start)
    if (!/^(?:,? and |, as well as )$/u.test(between)) continue
    const [first, ...others] = people.whose(one)
    const [second, ...more] = people.whose(other)
    return first && second && others.length + more.length === 0 ? [first, second] : null
  }
  return null
}
