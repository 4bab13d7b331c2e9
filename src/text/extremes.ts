/** The largest of some numbers, -Infinity of none. Unlike `Math.max(...numbers)` it takes any amount: a call has room for some 120,000 arguments. */
export function largest(numbers: Iterable<number>): number {
  let found = -Infinity
  for (const number of numbers) found = Math.max(found, number)
  return found
}

/** The smallest of some numbers, Infinity of none; it takes any amount. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity
  for (const number of numbers) found = Math.min(found, number)
  return found
}
