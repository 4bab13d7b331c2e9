import type { Time } from '../../data-model/index.ts'
import { firstEndingAfter, rangeAt } from '../../text/index.ts'
import type { TimesOfReport } from './find-reporting-date.ts'

/**
 * The time that a paragraph tells of from one of its sentences on, up to `at`: "In 2003, the council met. The mayor said …".
 * Null where no sentence of it opens with a time.
 */
export function findSectionDate({ text, segments, times }: TimesOfReport, at: number): Time | null {
  const paragraph = rangeAt(segments.paragraphs, at)
  if (!paragraph) return null
  const until = firstEndingAfter(times, at)
  for (let index = until - 1; index >= 0 && index >= until - mostTried; index--) {
    const one = times[index]
    if (!one || one.start < paragraph.start) return null
    const sentence = rangeAt(segments.sentences, one.start)
    if (!sentence) continue
    const before = text.slice(sentence.start, one.start)
    // "This year, it met again": the text has come back from what it told before.
    if (before === '' && text.startsWith(', ', one.end)) return null
    if (before.length < 24 && opening.test(before) && /^,? /.test(text.slice(one.end, one.end + 2)))
      return one.time
  }
  return null
}

/** So many times before a statement are looked at. */
const mostTried = 12

const opening = /^(?:(?:and|but|back|then) )?(?:in|on|by|during|late in|early in)\s(?:the )?$/i
