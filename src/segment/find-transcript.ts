import { abbreviatedTitles } from '../english/titles.ts'
import type { Transcript, Turn } from '../data-model/index.ts'
import {
  makeRange,
  makeSpan,
  rangesTouching,
  withoutOuterSpace,
  type Range,
  type Span,
} from '../text/index.ts'
import { findStageDirections } from './find-stage-directions.ts'

/**
 * The transcript that a text is: at least four turns of at least two labels, which hold at least half of it. A label
 * stands at the start of a line, in capitals or with an honorific ("MR. KIRBY:", "Adm. Kirby:", "QUESTION:", "Q "). A name or an office in small
 * letters ("Karen Dale:", "The Minister for Transport (Karl Ebb):") is a label where a third of all lines begin with labels and one comes twice. Where a report quotes the transcript,
 * a quotation mark stands before each paragraph of it, and the first without one ends it. Null for any other text.
 */
export function findTranscript(text: string): Transcript | null {
  const labels = keepLabels(text, findLabels(text))
  const [first] = labels
  if (!first || labels.length < fewestTurns) return null
  if (new Set(labels.map(({ label }) => label.text)).size < 2) return null
  if (!labels.some(({ isQuestion }) => !isQuestion)) return null
  const end = first.isQuoted
    ? findEndOfQuoted(text, first.lineStart)
    : findEnd(text, labels.at(-1)?.label.end ?? 0)
  if ((end - first.label.start) * 2 < text.trim().length) return null
  const whole = makeRange(first.label.start, end)
  const directions = findStageDirections(text, whole)
  const unspoken = first.isQuoted
    ? [...directions, ...findOpeningMarks(text, whole)].toSorted((a, b) => a.start - b.start)
    : directions
  const turns = labels.map((one, index): Turn => {
    const turnEnd = Math.min(labels[index + 1]?.lineStart ?? end, end)
    const start = one.colon?.end ?? one.label.end
    const inside = rangesTouching(unspoken, makeRange(start, turnEnd))
    const words = cut(text, makeRange(start, turnEnd), inside)
    const { label, colon, isQuestion } = one
    return { ...makeRange(label.start, turnEnd), label, colon, isQuestion, words }
  })
  return { head: makeRange(0, first.label.start), turns, directions }
}

interface Label {
  readonly lineStart: number
  /** Whether a quotation mark stands before it, as where a report quotes a transcript. */
  readonly isQuoted: boolean
  readonly label: Span
  readonly colon: Span | null
  readonly isQuestion: boolean
  /** Whether it looks like the first words of a sentence or of a list, too: a name in small letters before a colon. */
  readonly isWeak: boolean
}

/** The labels without the weak ones, unless these are labels by their number, and without an A that answers no Q. */
function keepLabels(text: string, labels: readonly Label[]): readonly Label[] {
  const asksByQ = labels.some(({ label }) => label.text === 'Q')
  const named = asksByQ ? labels : labels.filter(({ label }) => label.text !== 'A')
  if (!named.some(({ isWeak }) => isWeak)) return named
  const lines = text.match(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)?.length ?? 0
  const comesTwice = new Set(named.map(({ label }) => label.text)).size < named.length
  return comesTwice && named.length * 3 >= lines ? named : named.filter((one) => !one.isWeak)
}

function findLabels(text: string): readonly Label[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: line, index: lineStart }) => {
    const match = labelled.exec(line.slice(0, longestLabel))
    const { before = '', press, name, plain, colon = '' } = match?.groups ?? {}
    const words = press ?? name ?? plain
    if (!words || (name !== undefined && name !== 'A' && notLabels.test(name))) return []
    const start = lineStart + before.length
    const end = start + words.length
    const at = text.indexOf(':', end)
    return [
      {
        lineStart,
        isQuoted: before.endsWith('"') || before.endsWith('“'),
        label: makeSpan(text, start, end),
        colon: colon.includes(':') ? makeSpan(text, at, at + 1) : null,
        isQuestion: press !== undefined || asks.test(words),
        isWeak: plain !== undefined,
      },
    ]
  })
}

/** Where the last turn ends: at a line that ends the transcript ("# # #", "END", "-30-"), else with the text. */
function findEnd(text: string, from: number): number {
  const match =
    /(?:^|[\n\r])[ \t]{0,20}(?:#[ #]{1,10}|END|-\s?(?:END|30)\s?-|\* ?\* ?\*)[ \t]{0,20}(?=$|[\n\r])/u
  const found = match.exec(text.slice(from))
  return found ? from + found.index : text.length
}

/** Where a transcript ends that is quoted from a line on: before the first line without a quotation mark. */
function findEndOfQuoted(text: string, from: number): number {
  const match = /[\n\r]+[ \t]{0,20}(?=[^\s"“])/u.exec(text.slice(from))
  return match ? from + match.index : text.length
}

/** The marks that open a quotation at the start of a line. */
const findOpeningMarks = (text: string, { start, end }: Range): readonly Range[] =>
  [...text.slice(start, end).matchAll(/(?<=[\n\r][ \t]{0,20})["“](?=\S)/gu)].map(({ index }) =>
    makeRange(start + index, start + index + 1),
  )

/** The parts of a range that hold a letter or a digit and stand in none of the others, without outer white space. */
function cut(text: string, range: Range, others: readonly Range[]): readonly Span[] {
  const pieces: Span[] = []
  let at: number = range.start
  for (const { start, end } of [...others, makeRange(range.end, range.end)]) {
    const piece = start > at ? withoutOuterSpace(text, makeRange(at, start)) : null
    if (piece && /[\p{L}\p{N}]/u.test(piece.text)) pieces.push(piece)
    at = Math.max(at, end)
  }
  return pieces
}

const fewestTurns = 4
const longestLabel = 120
const stamp = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\.?)?[\])]?`
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{0,30}(?:,? (?:\p{Lu}[\p{Lu}\p{M}.'’-]{0,30}|\d{1,2}|Mc\p{Lu}{2,20}|(?:of|de|la|and) )){0,6}`
const honorific = String.raw`(?:(?:Rear|Vice|Lt\.?|Maj\.?|Brig\.?) )?(?:${abbreviatedTitles})\.?|President|Secretary|Ambassador|Minister|Admiral|General|Colonel|Captain|Senator|Judge|Chancellor|Director|Commissioner|Spokesman|Spokeswoman`
const titled = String.raw`(?:${honorific}) \p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}`
/** A name of two words or more, or an office that may have its bearer in brackets. */
const plain = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}.'’-]{0,30}(?: (?:(?:de|da|van|von|der|den|bin|al|el|la) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}|(?:The|Mr|Madam) \p{Lu}[\p{L}'’-]{1,30}(?: (?:of|for|the|and|\p{Lu}[\p{L}'’-]{1,30})){0,6}(?: \(\p{Lu}[^()\n\r]{2,40}\))?|(?:Opposition|Government|Hon(?:ou?rable)?\.?|Several|Some) (?:[Hh]on\. )?(?:[Mm]embers|[Ss]enators|[Dd]eputies)`
const labelled = new RegExp(
  String.raw`^(?<before>[ \t\u00a0]{0,20}(?:${stamp}[ \t]{1,20})?["“]?)(?:(?<press>Q(?=[:.]?[ \t\u00a0])|(?:QUESTION|Question|REPORTER|Reporter|PRESS|JOURNALIST|MEDIA)(?: ?#? ?\d{1,2})?(?=[ \t]{0,3}:))|(?<name>${capitals}|${titled})(?=(?: \([^()]{1,60}\)){0,2}:)|(?<plain>${plain})(?=(?: \([^()]{1,60}\)){0,2}:))(?<colon>(?: \([^()]{1,60}\)){0,2}[ \t]{0,3}[:.]?)(?=[ \t\u00a0]|$)`,
  'u',
)
/** Labels of those who ask without a name in the transcript: "AUDIENCE MEMBER", "UNIDENTIFIED REPORTER". */
const asks = /\b(?:REPORTERS?|JOURNALISTS?|AUDIENCE MEMBER|CORRESPONDENT)\b/
/** Lines of a head that end in a colon, and letters that name nobody. */
const notLabels =
  /^(?:PARTICIPANTS?|SPEAKERS?|PRESENT|SUBJECTS?|TOPICS?|INDEX|NOTE|NOTES|CONTACT|CONTACTS|DATE|TIME|LOCATION|PLACE|VENUE|FROM|TO|RE|CC|UPDATE|UPDATED|PHOTO|VIDEO|FILE|SOURCE|SOURCES|WATCH|READ MORE|MORE|RELATED|BRIEFERS?|WITNESSES|MEMBERS|END|TEXT|GRAPHICS?|CAPTIONS?|CHYRON|ON[ -]SCREEN(?: TEXT)?|TITLE CARD|\p{Lu})$/u
