import { makeSpan, type Range, type Span } from '../text/index.ts'

/** The place that a report was filed from, as written at its head. */
export interface Dateline {
  /** Only the place or places: "PENTAGON, STATE DEPARTMENT"; "BAGHDAD". */
  readonly place: string
  /** The agency in brackets, if there is one: "BAGHDAD (Agency) —". */
  readonly agency: string | null
  /** The day as written, if the dateline gives one: "June 16". */
  readonly day: string | null
  /** The whole dateline, including the dash. */
  readonly span: Span
}

/**
 * The dateline at the head of one of the first paragraphs: places in capitals or in title case, perhaps a day and an
 * agency in brackets, then a dash. A place in title case counts only with an agency or a day, so that a sentence that
 * starts with a name and a dash is not a dateline. Null if there is no dateline.
 */
export function findDateline(text: string, paragraphs: readonly Range[]): Dateline | null {
  for (const paragraph of paragraphs.slice(0, mostParagraphs)) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest))
    const match = dateline.exec(line)
    const { place, agency, day } = match?.groups ?? {}
    if (!match || !place) continue
    const capitals = !/\p{Ll}/u.test(place.replaceAll(/\b(?:and|de|la|of|the|al-)\b/g, ''))
    if (!capitals && !agency && !day) continue
    return {
      place,
      agency: agency ?? null,
      day: day ?? null,
      span: makeSpan(text, paragraph.start, paragraph.start + match[0].trimEnd().length),
    }
  }
  return null
}

const mostParagraphs = 6
const longest = 160

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const placeName =
  "\\p{Lu}[\\p{L}\\p{M}’'.-]{1,30}(?: (?:\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}|de|la|of|the|al-\\p{L}{1,20})){0,4}"
const dateline = new RegExp(
  `^(?<place>${placeName}(?:(?:, |/| and )(?!${month} \\d)${placeName}){0,3}?)` +
    `(?:,? (?<day>${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?),?)?` +
    `(?: \\((?<agency>[^()]{2,40})\\))?` +
    `\\s{0,2}(?:—|–|--|-(?= ))\\s{0,3}`,
  'u',
)
