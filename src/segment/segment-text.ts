import type { Range } from '../text/index.ts'
import { classifyParagraphs, type Paragraph } from './classify-paragraphs.ts'
import { findMonotony } from './find-monotony.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations, type Quotation, type Quotations } from './quotations.ts'
import { findRepeats, type Repeat } from './repeats.ts'
import { findSentences } from './sentences.ts'
import { findTranscript, type Transcript } from './find-transcript.ts'

/** A text cut into its parts. */
export interface Segments extends Quotations {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Range[]
  /** The quotations that stand in no other. */
  readonly outerQuotations: readonly Quotation[]
  readonly repeats: readonly Repeat[]
  /** Where a few words stand over and over: nothing of that is read. */
  readonly monotony: readonly Range[]
  /** The turns of its speakers, where the text is a transcript; null otherwise. */
  readonly transcript: Transcript | null
}

/** The parts of a text, whose dateline (no part of a sentence) stands at `dateline`. */
export function segmentText(text: string, dateline: Range | null = null): Segments {
  const paragraphs = classifyParagraphs(text, findParagraphs(text))
  const sentences = findSentences(text, paragraphs, dateline)
  const found = findQuotations(text, paragraphs)
  return {
    paragraphs,
    sentences,
    ...found,
    outerQuotations: found.quotations.filter((quotation) => quotation.depth === 0),
    repeats: findRepeats(text, sentences),
    monotony: findMonotony(text),
    transcript: findTranscript(text),
  }
}
