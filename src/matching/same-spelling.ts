/** Whether two names are spelt alike, except for one letter in a name of six letters or more; both in small letters, without accents. */
export function isSameSpelling(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length < leastMisspelt || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

const leastMisspelt = 6
