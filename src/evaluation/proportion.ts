/** A share with its interval (Wilson, 1927), in per cent. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly percent: number
  readonly low: number
  readonly high: number
}

/** So many of so many, with the interval of so many standard errors, of 95 % unless given; 0 to 100 per cent where there are none. */
export function shareOf(count: number, of: number, z = 1.96): Share {
  const rate = of === 0 ? 0 : count / of
  const scale = of === 0 ? 1 : 1 + (z * z) / of
  const middle = of === 0 ? 0 : (rate + (z * z) / (2 * of)) / scale
  const half =
    of === 0 ? 0 : (z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))) / scale
  return {
    count,
    of,
    percent: 100 * rate,
    low: 100 * Math.max(0, middle - half),
    high: 100 * Math.min(1, middle + half),
  }
}
