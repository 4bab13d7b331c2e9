/** A count with its noun: "1 statement", "1,200 statements". `many`: the noun for several, where it is not the other with an s. */
export const count = (number: number, noun: string, many = `${noun}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? noun : many}`
