import { z } from 'zod'

/** How many statements are returned. */
export const limit = z.int().min(1).max(100).default(10).describe('The most statements to return.')

/** The name of a party, or its ID. */
export const partyName = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .describe('Words of the name of a person or institution, or an ID that get_party returned.')

/** An ID, with or without the scheme of a permanent link. */
export const recordId = z
  .string()
  .trim()
  .max(100)
  .transform((id) => id.replace(/^onrecord:/, ''))
