import { z } from 'zod'

/** Text that a database can hold: no character 0, no half of a pair of surrogates. */
export const textShape = z
  .string()
  .refine(
    (text) => text.isWellFormed() && !text.includes('\0'),
    'has something that is not a character',
  )
