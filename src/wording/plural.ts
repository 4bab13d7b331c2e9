/** A count with its noun: "1 report", "1,200 reports". `many`: the noun for several, if it is not the other with an s. */
export const plural = (count: number, noun: string, many = `${noun}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? noun : many}`
