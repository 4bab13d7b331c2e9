import type { WorkingDraft } from '../../data-model/index.ts'
import { isReportingVerb } from '../../english/reporting-verbs.ts'
import {
  byPosition,
  covers,
  firstEndingAfter,
  makeSpan,
  rangeAt,
  rangesTouching,
  type Range,
  type Span,
} from '../../text/index.ts'
import { inTextOrder, type Rule, type Surroundings } from '../draft.ts'

/** Of "the film shows Lind asking, “Why not?”" the film shows that, and Lind asks it: a quotation within what is said gets a statement of its own. */
export const participlesBeforeQuotations: Rule = {
  name: 'participles-before-quotations',
  apply: (drafts, surroundings) => {
    const { text, segments } = surroundings
    const cues = drafts.flatMap(({ cue }) => cue).toSorted(byPosition)
    const made = new Map<Range, WorkingDraft>()
    for (const holder of drafts) {
      for (const part of holder.content) {
        for (const quotation of rangesTouching(segments.outerQuotations, part)) {
          if (!quotation.closed || made.has(quotation) || part.start >= quotation.start) continue
          const asked = covers(part, quotation) ? readBefore(quotation, surroundings) : null
          if (!asked) continue
          const known = rangeAt(cues, asked.cue.start)
          if (known && covers(known, asked.cue)) continue
          made.set(quotation, {
            source: [asked.source],
            cue: [asked.cue],
            content: [makeSpan(text, quotation.start, quotation.end)],
            probability: holder.probability / 2,
            madeBy: [...holder.madeBy, participlesBeforeQuotations.name],
          })
        }
      }
    }
    return made.size === 0 ? drafts : inTextOrder([...drafts, ...made.values()])
  },
}

/** The name and the participle that lead to a quotation with a comma or colon, in its sentence. */
function readBefore(
  quotation: Range,
  { text, segments: { sentences } }: Surroundings,
): { source: Span; cue: Span } | null {
  const sentence = sentences[firstEndingAfter(sentences, quotation.start)]
  if (!sentence || sentence.start >= quotation.start) return null
  const from = Math.max(sentence.start, quotation.start - longest)
  const match = nameAndParticiple.exec(text.slice(from, quotation.start))
  const [, name, participle] = match ?? []
  if (!match || !name || !participle || !reports(participle)) return null
  const start = from + match.index
  const cueStart = start + name.length + 1
  return {
    source: makeSpan(text, start, start + name.length),
    cue: makeSpan(text, cueStart, cueStart + participle.length),
  }
}

/** Code units that a name, a participle and what follows it take at most: one sentence may hold a thousand quotations. */
const longest = 400

/** Whether a participle is of a verb of reporting ("asking": asks, asked). */
const reports = (participle: string) =>
  ['s', 'ed'].some((ending) => isReportingVerb(participle.replace(/ing$/u, ending)))

const nameAndParticiple =
  /(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}) (\p{Ll}+ing)\b[^"“”,:]{0,45}[,:] $/u
