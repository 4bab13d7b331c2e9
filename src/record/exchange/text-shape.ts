import { z } from 'zod'

/** Text that a database can hold: without NUL and without lone surrogates. */
export const textShape = z
  .string()
  .refine(
    (text) => text.isWellFormed() && !text.includes('\0'),
    'has something that is not a character',
  )
