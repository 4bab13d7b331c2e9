import type { Segments } from '../data-model/index.ts'
import type { Range } from '../text/index.ts'
import { classifyParagraphs } from './classify-paragraphs.ts'
import { findMonotony } from './find-monotony.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { findRepeats } from './repeats.ts'
import { findSentences } from './sentences.ts'
import { findTranscript } from './find-transcript.ts'

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
