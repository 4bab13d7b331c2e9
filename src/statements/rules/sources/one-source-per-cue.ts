import type { WorkingDraft } from '../../../data-model/index.ts'
import { makeSpan, rangeAt, type Range, type Span } from '../../../text/index.ts'
import type { Rule, Surroundings } from '../../draft.ts'

/**
 * Several sources of one cue: those joined to the nearest ("Lind and, later, Moe") stay. One farther off is
 * taken from it. Where it stands right by a content that no cue of its sentence reports, with a few words,
 * a colon or a dash between, it makes a statement, those words its cue ("Lind raised the possibility of
 * talks"; "LIND: We wait."; “We wait.” — Lind). Others are left out.
 */
export const oneSourcePerCue: Rule = {
  name: 'one-source-per-cue',
  apply(drafts, surroundings) {
    const kept = [...drafts]
    const made: WorkingDraft[] = []
    for (const [index, draft] of drafts.entries()) {
      for (const source of findExtra(draft, surroundings.text)) {
        take(kept, index, { source: (kept[index]?.source ?? []).filter((one) => one !== source) })
        const own = findOwn(source, kept, surroundings)
        const from = kept.findIndex((one) => one.content.includes(own?.content ?? source))
        if (!own || from < 0) continue
        take(kept, from, {
          content: (kept[from]?.content ?? []).filter((one) => one !== own.content),
        })
        made.push({
          source: [source],
          cue: [own.cue],
          content: [own.content],
          probability: draft.probability / 2,
          madeBy: withName(draft),
        })
      }
    }
    return [...kept, ...made]
  },
}

function take(drafts: WorkingDraft[], index: number, change: Partial<WorkingDraft>): void {
  const draft = drafts[index]
  if (draft) drafts[index] = { ...draft, ...change, madeBy: withName(draft) }
}

/** The sources of a draft that are neither the nearest to its cue nor joined to it. */
function findExtra(draft: WorkingDraft, text: string): readonly Span[] {
  const cue = draft.cue[0]
  if (!cue || draft.source.length < 2) return []
  const nearest = draft.source.toSorted((a, b) => distance(a, cue) - distance(b, cue))[0]
  if (!nearest) return []
  return draft.source.filter((one) => one !== nearest && !areJoined(text, one, nearest))
}

/** The unreported content that stands right by a source, and the few words, colon or dash between the two. */
function findOwn(
  source: Span,
  drafts: readonly WorkingDraft[],
  { text, segments }: Surroundings,
): { cue: Span; content: Span } | null {
  const sameSentence = (a: Range, b: Range) =>
    rangeAt(segments.sentences, a.start) === rangeAt(segments.sentences, b.start)
  for (const draft of drafts) {
    for (const content of draft.content) {
      const after = content.start > source.end
      const [left, right] = after ? [source, content] : [content, source]
      const gap = text.slice(
        left.end,
        Math.max(left.end, Math.min(right.start, left.end + longestGap)),
      )
      const words = gap.trim()
      const clause = isShortClause(words) && after
      const mark = after ? /^:\s{1,2}$/.test(gap) : /^\s{0,3}[―—–-]{1,2}\s?$/u.test(gap)
      if (left.end > right.start || (!clause && !mark)) continue
      if (clause && !sameSentence(source, content)) continue
      const reported = draft.cue.some((cue) => sameSentence(cue, content))
      if (
        reported &&
        (draft.content.length === 1 || draft.cue.some((cue) => cue.start === left.end + 1))
      )
        continue
      const start = left.end + gap.indexOf(words)
      return { cue: makeSpan(text, start, start + words.length), content }
    }
  }
  return null
}

const longestGap = 70

const isShortClause = (words: string): boolean =>
  /^\p{L}[^"“”«»\n]{1,60}$/u.test(words) && words.split(/\s+/).length <= mostCueWords

const distance = (source: Span, cue: Span): number =>
  source.end <= cue.start ? cue.start - source.end : source.start - cue.end

/** Whether only a comma or an "and" stands between the two. */
function areJoined(text: string, one: Span, other: Span): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  return /^[\s,]*(?:and|or|as well as|&)?[\s,]*$/.test(text.slice(left.end, right.start))
}

const mostCueWords = 6

const withName = ({ madeBy }: WorkingDraft): readonly string[] =>
  madeBy.includes(oneSourcePerCue.name) ? madeBy : [...madeBy, oneSourcePerCue.name]
