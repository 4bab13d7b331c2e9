import { InvalidArgumentError } from 'commander'

/** Reads the argument of an option as a whole number from 1 to `most`. */
export const parseCount =
  (most: number) =>
  (text: string): number => {
    const count = Number(text)
    if (/^\d{1,9}$/.test(text) && count >= 1 && count <= most) return count
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`)
  }
