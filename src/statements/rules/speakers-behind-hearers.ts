import type { WorkingDraft } from '../../data-model/index.ts'
import { makeSpan, type Span } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/**
 * Who hears is not who says: in "the court was told by Lind that …" and "Moe heard from Lind that …" the source is Lind.
 */
export const speakersBehindHearers: Rule = {
  name: 'speakers-behind-hearers',
  apply: (drafts, { text }) =>
    drafts.map((draft) => {
      const speaker = speakerBehind(text, draft)
      return speaker
        ? { ...draft, source: [speaker], madeBy: [...draft.madeBy, speakersBehindHearers.name] }
        : draft
    }),
}

function speakerBehind(text: string, { source, content }: WorkingDraft): Span | null {
  const [hearer] = source
  const [said] = content
  if (!hearer || !said || said.start <= hearer.end || said.start - hearer.end > farthest)
    return null
  const between = text.slice(hearer.end, said.start)
  const speaker = toldBy.exec(between)?.[1] ?? heardFrom.exec(between)?.[1]
  if (speaker === undefined) return null
  const start = hearer.end + between.indexOf(speaker)
  return makeSpan(text, start, start + speaker.length)
}

const farthest = 120
const toldBy =
  /^,? (?:was|were|is|are|has been|have been|had been|being) (?:\p{L}+ly )?(?:told|informed|warned|assured|advised|notified|reminded) by ([^,;:“”"]{2,80}?)(?: that| of| how| why)?[,:]? ?["“]?$/u
const heardFrom =
  /^ (?:has |have |had )?(?:heard|learned|learnt|understood) from ([^,;:“”"]{2,80}?)(?: that| of| how| why)?[,:]? ?["“]?$/u
