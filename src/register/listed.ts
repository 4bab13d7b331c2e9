import { z } from 'zod'

import type { Identity } from './identity.ts'

const words = z.string().trim().min(1).max(500)
const day = z.iso.date().nullable().default(null)

/** The shape of an entry of a list of people and institutions that a person gives. */
export const listedShape = z.strictObject({
  kind: z.enum(['person', 'institution', 'place']).default('person'),
  name: words,
  otherNames: z.array(words).max(100).readonly().default([]),
  gender: z.enum(['female', 'male']).nullable().default(null),
  offices: z
    .array(
      z.strictObject({
        title: z.string().trim().max(500).default(''),
        institution: words.nullable().default(null),
        from: day,
        to: day,
      }),
    )
    .max(200)
    .readonly()
    .default([]),
  /** The item of Wikidata: "Q76". */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/)
    .nullable()
    .default(null),
})

/** Someone or something on a list that a person gave. */
export type Listed = z.infer<typeof listedShape>

/** What an entry of a list tells of who it names. */
export const identityOfListed = ({
  kind,
  name,
  otherNames,
  gender,
  offices,
}: Listed): Identity => ({
  kind,
  name,
  otherNames,
  gender,
  offices: offices.map(({ title, institution }) => ({ title, office: null, institution })),
  days: null,
  isListed: true,
})
