import type { NameMention } from '../names/name-mention.ts'
import type { Segments } from '../../data-model/index.ts'
import type { NamedPerson, People } from '../names/cluster-names.ts'

/**
 * Who writes in the first person: the one whom the last paragraph introduces and who is hardly named elsewhere ("Ann
 * Lind is a teacher in Oslo."). Null where the last paragraph introduces nobody, or quotes or reports somebody: who writes says nothing there.
 */
export function findAuthor(
  text: string,
  segments: Segments,
  names: readonly NameMention[],
  people: People,
): NamedPerson | null {
  const last = segments.paragraphs.at(-1)
  if (!last || segments.paragraphs.length < 2) return null
  const words = text.slice(last.start, last.end)
  if (
    /[“"]|\b(?:she|he|they) (?:said|says|told|added)\b|\b(?:said|says) (?:she|he|they)\b/i.test(
      words,
    )
  )
    return null
  const mention = names.find(
    ({ span, title, given }) => (title ?? span).start === last.start && given.length > 0,
  )
  const [author] = mention ? people.whose(mention) : []
  if (!mention || !author || author.mentions.length > 2) return null
  const after = text.slice(mention.span.end, mention.span.end + 80)
  return /^(?:,[^“”"]{2,80},)? (?:is|was|are|has|served|represents|serves|teaches|writes|wrote|leads|directs|lives|works|chairs|runs|covers|blogs) \p{L}/u.test(
    after,
  )
    ? author
    : null
}
