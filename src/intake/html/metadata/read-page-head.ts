import { readByline, readCalendarDays } from '../../../text/index.ts'
import type { MetadataCandidate } from '../../../data-model/index.ts'
import { attributeOf, type Element } from '../dom/attribute.ts'
import { joinNames } from './join-names.ts'
import { elementText, plainValue } from './plain-value.ts'

/** The place of the article in the page's source, half-open, and the start of the headline above it. */
export interface ArticlePlace {
  readonly title: number
  readonly start: number
  readonly end: number
}

/**
 * When the page was published and changed, according to its <time> elements: the first between headline and text,
 * else the first within the text, else the last above. An element that calls itself updated says when the page was
 * changed.
 */
export function readTimes(
  times: readonly Element[],
  place: ArticlePlace,
): readonly MetadataCandidate[] {
  const read = times.flatMap((element) => {
    const stated = plainValue(attributeOf(element, 'datetime') ?? '') ?? elementText(element)
    const words = `${elementText(element) ?? ''} ${attributeOf(element, 'class')?.slice(0, 200) ?? ''}`
    const isModified = /updat|modif|correct/i.test(words) && !/publish/i.test(words)
    return stated && readCalendarDays(stated)
      ? [{ value: stated, isModified, at: startOf(element) }]
      : []
  })
  const near = read.filter(({ at }) => at >= place.title && at < place.end)
  const above = read.filter(({ at }) => at < place.title).slice(-1)
  const ordered = near.length > 0 ? near : above
  const published = ordered.find(({ isModified }) => !isModified)
  const modified = ordered.find(({ isModified }) => isModified)
  return [
    ...(published ? [{ field: 'published' as const, value: published.value, from: 'time' }] : []),
    ...(modified ? [{ field: 'modified' as const, value: modified.value, from: 'time' }] : []),
  ]
}

/**
 * The writer, according to the elements named like a byline: the first below the headline, else the first of all.
 * Links to authors (rel=author) count with all others of their kind there.
 */
export function readBylines(
  named: readonly Element[],
  links: readonly Element[],
  place: ArticlePlace,
): readonly MetadataCandidate[] {
  const near = (elements: readonly Element[]) => {
    const inPlace = elements.filter(
      (element) => startOf(element) >= place.title && startOf(element) < place.end,
    )
    return inPlace.length > 0 ? inPlace : elements
  }
  const texts = near(named).flatMap((element) => elementText(element) ?? [])
  const line = texts.find((text) => readByline(text) !== null) ?? texts.find(isShort)
  const authors = near(links).flatMap((element) => elementText(element) ?? [])
  const values = [joinNames(line === undefined ? [] : [line]), joinNames(authors.filter(isShort))]
  return values.flatMap((value) =>
    value === null ? [] : [{ field: 'byline', value, from: 'byline' }],
  )
}

/**
 * What the lines above the text say, as in a text file: a byline, a date, and the headline as the line above the
 * byline. `lines` are the last ones above, in order.
 */
export function readLinesAbove(lines: readonly string[]): readonly MetadataCandidate[] {
  const candidates: MetadataCandidate[] = []
  for (const [index, line] of lines.entries()) {
    const names = readByline(line)
    if (names !== null) {
      const above = lines[index - 1]
      candidates.push({ field: 'byline', value: names, from: 'byline' })
      if (above && isShort(above) && !readCalendarDays(above)) {
        candidates.push({ field: 'title', value: above, from: 'line above byline' })
      }
    } else if (line.length < 60 && readCalendarDays(line) && !/[.!?]\s/.test(line)) {
      candidates.push({ field: 'published', value: line, from: 'date line' })
    }
  }
  return candidates
}

const startOf = (element: Element) => element.sourceCodeLocation?.startOffset ?? 0
const isShort = (text: string) => text.length <= 120
