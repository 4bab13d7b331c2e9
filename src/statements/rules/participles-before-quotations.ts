import { isReportingVerb } from '../../segment/index.ts'
import { covers, firstEndingAfter, makeSpan, type Range, type Span } from '../../text/index.ts'
import { inTextOrder, type Draft, type Rule, type Surroundings } from '../draft.ts'

/** Of "the film shows Lind asking, “Why not?”" the film shows that, and Lind asks it: a quotation within what is said gets a statement of its own. */
export const participlesBeforeQuotations: Rule = {
  name: 'participles-before-quotations',
  apply: (drafts, surroundings) => {
    const made = surroundings.segments.outerQuotations.flatMap((quotation): readonly Draft[] => {
      if (!quotation.closed) return []
      const asked = readBefore(quotation, surroundings)
      if (!asked) return []
      const holder = drafts.find(({ content }) =>
        content.some((part) => covers(part, quotation) && part.start < quotation.start),
      )
      return holder && !drafts.some(({ cue }) => cue.some((span) => covers(span, asked.cue)))
        ? [
            {
              source: [asked.source],
              cue: [asked.cue],
              content: [makeSpan(surroundings.text, quotation.start, quotation.end)],
              probability: holder.probability / 2,
              madeBy: [...holder.madeBy, participlesBeforeQuotations.name],
            },
          ]
        : []
    })
    return made.length === 0 ? drafts : inTextOrder([...drafts, ...made])
  },
}

/** The name and the participle that lead to a quotation with a comma or colon, in its sentence. */
function readBefore(
  quotation: Range,
  { text, segments: { sentences } }: Surroundings,
): { source: Span; cue: Span } | null {
  const sentence = sentences[firstEndingAfter(sentences, quotation.start)]
  if (!sentence || sentence.start >= quotation.start) return null
  const match = nameAndParticiple.exec(text.slice(sentence.start, quotation.start))
  const [, name, participle] = match ?? []
  if (!match || !name || !participle || !reports(participle)) return null
  const start = sentence.start + match.index
  const cueStart = start + name.length + 1
  return {
    source: makeSpan(text, start, start + name.length),
    cue: makeSpan(text, cueStart, cueStart + participle.length),
  }
}

/** Whether a participle is of a verb of reporting ("asking": asks, asked). */
const reports = (participle: string) =>
  ['s', 'ed'].some((ending) => isReportingVerb(participle.replace(/ing$/u, ending)))

const nameAndParticiple =
  /(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}) (\p{Ll}+ing)\b[^"“”,:]{0,45}[,:] $/u
