import type {
  AttributedDraft,
  Draft,
  Matter,
  ParsedSentence,
  Party,
  Segments,
} from '../../data-model/index.ts'
import { overlaps, rangeAt, type Span } from '../../text/index.ts'
import { contentMatter } from './content-matter.ts'
import { cueMatter } from './cue-matter.ts'
import { makeFindEarlier, type Earlier } from './earlier-matter.ts'
import { isCourtesy } from './matter-words.ts'
import { makeFindParties } from './parties-in-spans.ts'

/** Where matters are looked for. */
export interface MatterInput {
  readonly text: string
  readonly segments: Pick<Segments, 'sentences' | 'paragraphs' | 'transcript'>
  /** Trees of sentences of the text, in order. */
  readonly trees: readonly ParsedSentence[]
  readonly parties: readonly Party[]
}

/** A statement with what is known of whom it is told to. */
type DraftWithMatter = Draft & Partial<Pick<AttributedDraft, 'addressees'>>

/**
 * What each statement of a report is about, in slices of its text: what its content names; else what the clause that reports it names; else
 * what the turn or the sentence before it is about. Null if none of these tells.
 * @param drafts In the order in which their contents start.
 */
export function findMatters(
  { text, segments, trees, parties }: MatterInput,
  drafts: readonly DraftWithMatter[],
): readonly (Matter | null)[] {
  const partiesIn = makeFindParties(parties)
  const earlier = makeFindEarlier(text, segments, trees)
  const matters: (Matter | null)[] = []
  for (const [index, draft] of drafts.entries()) {
    const found = findMatter(index)
    matters.push(found && { ...found, ...partiesIn(found.spans) })
    earlier.add(draft, found)
  }
  return matters

  function findMatter(index: number): Earlier | null {
    const draft = drafts[index]
    if (!draft) return null
    const own = contentMatter(text, draft.content, segments.sentences, trees)
    if (own.weight === 'strong') return { spans: own.spans, basis: 'content' }
    if (isCourtesy(draft.content.map((one) => one.text).join(' '))) return null
    const addressees = (draft.addressees ?? []).map(({ mention }) => mention)
    const told = cueMatter(text, { ...draft, addressees }, trees, contentsBeside(index))
    if (told) return { spans: told.spans, basis: 'cue' }
    const before = earlier.find(draft)
    if (before) return { spans: before, basis: 'before' }
    return own.weight === 'weak' ? { spans: own.spans, basis: 'content' } : null
  }

  /** The contents of the statements in the sentence of a cue. */
  function contentsBeside(index: number): readonly Span[] {
    const start = drafts[index]?.cue[0]?.start
    const sentence = start === undefined ? null : rangeAt(segments.sentences, start)
    if (!sentence) return []
    const found: Span[] = []
    const isIn = ({ content }: Draft): boolean => content.some((one) => overlaps(sentence, one))
    for (const step of [-1, 1])
      for (let at = index + step; ; at += step) {
        const other = drafts[at]
        if (!other || !isIn(other)) break
        for (const one of other.content) found.push(one)
      }
    return found
  }
}
