import { parseFragment } from 'parse5'

/**
 * The character reference that starts with the `&` at `at`, as written: `&amp;`, `&#8217;`, `&#x2019`, or a name that
 * may not exist (see `decodeReference`). Empty if none can start there.
 */
export function readReference(source: string, at: number): string {
  const end = source.length
  let stop = at + 1
  if (source[stop] === '#') {
    const isHex = source[stop + 1] === 'x' || source[stop + 1] === 'X'
    const first = stop + (isHex ? 2 : 1)
    stop = first
    while (stop < end && (isHex ? isHexDigit : isDigit)(source.charCodeAt(stop))) stop++
    if (stop === first) return ''
  } else {
    while (stop < end && stop - at < longestName && isAlphanumeric(source.charCodeAt(stop))) stop++
    if (stop === at + 1) return ''
  }
  return source.slice(at, source[stop] === ';' ? stop + 1 : stop)
}

/**
 * The start of the reference that has `at` inside, or `at` itself if none has. parse5 puts the boundary between white
 * space and a character written as a reference somewhere within the reference.
 */
export function outsideReference(source: string, at: number): number {
  let start = at - 1
  while (isAlphanumeric(source.charCodeAt(start)) || source[start] === '#') start--
  if (source[start] !== '&') return at
  const reference = readReference(source, start)
  const isWithin = start + reference.length > at
  const isReference = reference.startsWith('&#') || decodeReference(reference) !== reference
  return isWithin && isReference ? start : at
}

/**
 * The text of a named reference by itself: `&amp;` → `&`, `&notit;` → `¬it;`. The same text if there is no such name.
 */
export function decodeReference(reference: string): string {
  const known = decoded.get(reference)
  if (known !== undefined) return known
  const node = parseFragment(reference).childNodes[0]
  const text = node && 'value' in node ? node.value : reference
  if (decoded.size >= mostKnown) decoded.clear()
  decoded.set(reference, text)
  return text
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const isHexDigit = (unit: number) =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66)
const isAlphanumeric = (unit: number) =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)

/** The longest name of the standard has 31 letters. */
const longestName = 40
const mostKnown = 5000
const decoded = new Map<string, string>()
