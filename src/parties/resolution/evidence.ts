import type { Discourse } from '../discourse/discourse.ts'
import { isNamed, type Resolution, type Speaking } from '../discourse/referent.ts'
import { presentRole } from '../sources/find-roles.ts'
import type { SourceReading } from '../sources/read-source.ts'
import table from './confidence.json' with { type: 'json' }

/** What the choice of a person rests on, as the table of confidence has it. */
export type Evidence = keyof typeof table

/** What the choice of a source's speaker rests on. */
export function evidenceOf(
  discourse: Discourse,
  reading: SourceReading,
  { speakers }: Pick<Resolution, 'speakers'>,
): Evidence {
  if (speakers.length > 1) return reading.kind === 'names' ? 'several names' : 'several by a noun'
  const [who] = speakers
  switch (reading.kind) {
    case 'names': {
      const [mention] = reading.mentions
      if (!mention || !who || !isNamed(who)) return 'surname of several'
      if (mention.given.length > 0) return 'full name'
      if (who.given === null) return 'one word'
      const bearers = discourse.byName.get(mention.surname) ?? []
      return bearers.length > 1 ? 'surname of several' : 'surname'
    }
    case 'pronoun':
      if (/^(?:he|she)$/.test(reading.word)) return 'he or she'
      if (/^(?:his|hers?|him)$/.test(reading.word)) return 'his or her'
      return /^(?:who|whom|whose|which|that)$/.test(reading.word) ? 'who' : 'I, you or they'
    case 'pair':
    case 'group':
    case 'ordinal':
      return 'several by a noun'
    case 'role':
    case 'unnamed':
      return who && bears(discourse, who, reading.role) ? 'role that is told' : 'role that fits'
    default:
      return reading satisfies never
  }
}

/** Whether the text gives somebody a role. */
const bears = ({ roles }: Discourse, who: Speaking, role: string): boolean =>
  isNamed(who) && [...(roles.get(who) ?? [])].some((one) => presentRole(one) === presentRole(role))
