import type { WorkingDraft } from '../../../data-model/index.ts'
import { makeSpan } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * Who hears is not who says: in "the court was told by Lind that …" and "Moe heard from Lind that …" the source is Lind, and so it is in
 * "Moe criticised Lind for saying that …".
 */
export const speakersBehindHearers = makeDraftRule('speakers-behind-hearers', speakerBehind)

function speakerBehind(
  { source, content }: WorkingDraft,
  { text }: Surroundings,
): Pick<WorkingDraft, 'source'> | null {
  const [hearer] = source
  const [said] = content
  if (!hearer || !said || said.start <= hearer.end || said.start - hearer.end > farthest)
    return null
  const between = text.slice(hearer.end, said.start)
  const speaker = patterns
    .map((pattern) => pattern.exec(between)?.[1])
    .find((words) => words !== undefined)
  if (speaker === undefined) return null
  const start = hearer.end + between.indexOf(speaker)
  return { source: [makeSpan(text, start, start + speaker.length)] }
}

const farthest = 120
/** A noun phrase with its appositions. */
const party = String.raw`([^,;:“”"]{2,60}?(?:, [^;:“”"]{2,60}?,?)?)`
/** What leads to what is said. */
const lead = String.raw`,?(?: that| of| how| why)?[,:]? ?["“]?$`
const patterns = [
  String.raw`^,? (?:was|were|is|are|has been|have been|had been|being) (?:\p{L}+ly )?(?:told|informed|warned|assured|advised|notified|reminded) by ${party}${lead}`,
  String.raw`^ (?:has |have |had )?(?:heard|learned|learnt|understood) from ${party}${lead}`,
  String.raw`^,? (?:has |have |had )?(?:criticis|criticiz|attack|rebuk|mock|thank|prais|blam|chid|scold|condemn|denounc|fault|laud|chastis)ed ${party},? for (?:having )?(?:said|saying|claiming|suggesting|telling|writing|arguing|insisting)(?: that)?(?: [^.;:“”"]{1,40})?${lead}`,
].map((pattern) => new RegExp(pattern, 'u'))
