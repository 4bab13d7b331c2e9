import { makeRange, type Range } from '../text/index.ts'

/** No first sentence is read further than this, in UTF-16 code units. */
const longestSentence = 800

/**
 * The fragments up to one that starts anew with a capital letter ("“It rains,” she said. “It pours.”" is two sentences), each no
 * further than a first sentence may go.
 */
export function firstFragments(text: string, content: readonly Range[]): readonly Range[] {
  const anew = content.findIndex(({ start }, index) => {
    const end = content[index - 1]?.end ?? 0
    return (
      index > 0 &&
      /^["“‘'«]{1,2}\p{Lu}/u.test(text.slice(start, start + 3)) &&
      /[,.?!…]["”’'»]{0,2}$/u.test(text.slice(Math.max(0, end - 4), end))
    )
  })
  return (anew > 0 ? content.slice(0, anew) : content).map(({ start, end }) => {
    if (end - start <= longestSentence) return makeRange(start, end)
    const space = text.slice(start, start + longestSentence).lastIndexOf(' ')
    return makeRange(start, start + (space > 0 ? space : longestSentence))
  })
}

/** The few words between a cue and the content after it that belong to neither: "raised [the possibility of] talks". */
export function gapsAfter(
  text: string,
  cue: readonly Range[],
  content: readonly Range[],
): readonly Range[] {
  return cue.flatMap(({ end }) => {
    const next = content.find(({ start }) => start >= end)
    if (
      !next ||
      next.start - end > 40 ||
      cue.some((one) => one.start >= end && one.start < next.start)
    )
      return []
    const gap = text.slice(end, next.start)
    const completes = /^ (?:the|an?|any|no|of|to|on|for|that|against|out)\b/.test(gap)
    return completes && !/["“”«».;!?\n]/u.test(gap) ? [makeRange(end, next.start)] : []
  })
}

/** Whether a content is a quotation, or has a fragment that is one. */
export const isDirect = (text: string, content: readonly Range[]): boolean =>
  content.some(({ start }) => /^["“„«‘']$/u.test(text.slice(start, start + 1)))
