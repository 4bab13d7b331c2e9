/**
 * Whether a surname, small, is likely another misspelt: it starts with the same letter, and one letter is left out, put in
 * or changed, or two are swapped. Names of fewer than four letters are not compared.
 */
export function isMisspelt(given: string, meant: string): boolean {
  const shorter = Math.min(given.length, meant.length)
  if (given === meant || shorter < 4 || given[0] !== meant[0]) return false
  let start = 0
  while (start < shorter && given[start] === meant[start]) start++
  let end = 0
  while (end < shorter - start && given.at(-1 - end) === meant.at(-1 - end)) end++
  const [one, other] = [given, meant].map((name) => name.slice(start, name.length - end))
  if (one === undefined || other === undefined) return false
  const isSwapped = one.length === 2 && one === `${other[1]}${other[0]}`
  return isSwapped || (one.length <= 1 && other.length <= 1)
}
