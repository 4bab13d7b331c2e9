import type { Span } from '../../text/index.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { rolesIn } from '../sources/find-roles.ts'
import type { SourceReading } from '../sources/read-source.ts'

/** A source of which the lists of nouns know nothing, by what the head for mentions says that its noun is. */
export function judgeByHead(
  discourse: Discourse,
  source: Span,
  reading: SourceReading,
): SourceReading {
  if (reading.kind !== 'unnamed' || reading.authority !== 'unknown') return reading
  const { role } = reading
  const head = discourse.headsIn(source).find(({ span }) => span.text.toLowerCase() === role)
  if (!head) return reading
  switch (head.kind) {
    case 'person':
      return /^(?:the|that|this|his|her|its|their)\s/i.test(source.text)
        ? { kind: 'role', role: rolesIn(source.text.toLowerCase()).at(-1) ?? role }
        : { ...reading, authority: 'unnamed' }
    case 'group':
      return { ...reading, authority: 'collective' }
    case 'institution':
      return { ...reading, authority: 'institution' }
    case 'document':
      return { ...reading, authority: 'document' }
    case 'place':
      return reading
    default:
      return head.kind satisfies never
  }
}
