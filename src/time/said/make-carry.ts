import type { AttributedDraft, Said, Segments, Time } from '../../data-model/index.ts'
import { rangeAt, type Range } from '../../text/index.ts'
import { daysBetween } from '../calendar.ts'
import type { Presence } from './make-occasions.ts'
import type { StatementToDate } from './statement-to-date.ts'
import { hasFormOfSaying } from './has-form-of-saying.ts'
import { makeSaid } from './make-said.ts'

/** When a speaker's last dated statement was made. */
interface Held {
  readonly said: Said
  readonly occasion: AttributedDraft['occasion']
  readonly sentence: Range | null
  /** The paragraph of the statement that was dated. */
  readonly from: Range | null
  /** That of the last one that went on from it. */
  readonly paragraph: Range | null
  /** One day, and not some time in a year. */
  readonly isDay: boolean
  /** Whether it is a day of which the report's news tells. */
  readonly isNews: boolean
  /** A day of the news before it, to which the text comes back after a time that is none. */
  readonly before: Held | null
  /** How many statements were read before it, and before the last that went on from it. */
  readonly first: number
  readonly last: number
}

/** Holds when each speaker's last statement was made, while the text goes on from it. Statements are asked for and kept in their order. */
export function makeCarry(segments: Segments) {
  const held = new Map<string, Held>()
  let count = 0
  const paragraphOf = ({ cue, content }: StatementToDate) =>
    rangeAt(segments.paragraphs, cue[0]?.start ?? content[0]?.start ?? 0)
  const sentenceOf = ({ cue, content }: StatementToDate) =>
    rangeAt(segments.sentences, cue[0]?.start ?? content[0]?.start ?? 0)
  const isQuoted = ({ content }: StatementToDate): boolean =>
    content.some(({ start }) => rangeAt(segments.outerQuotations, start)?.start === start)
  /** Whether words were said, and not only a mind or a deed is told. */
  const isSpoken = (statement: StatementToDate): boolean =>
    isQuoted(statement) || hasFormOfSaying(statement.cue)
  /** Whether it is told in the sentence of the dated one, gives its very words, or adds to it. */
  const isSameSaying = (statement: StatementToDate, one: Held): boolean =>
    sentenceOf(statement) === one.sentence ||
    statement.cue.some(({ text }) => adds.test(text)) ||
    isQuoted(statement)
  return {
    /** To be told of each statement, before all else. */
    next(): void {
      count++
    },
    keep(statement: StatementToDate, said: Said, time: Time | null, isNews: boolean): void {
      const paragraph = paragraphOf(statement)
      for (const speakers of keysOf(statement)) {
        const old = held.get(speakers)
        held.set(speakers, {
          before: isNews ? null : old?.isNews ? old : (old?.before ?? null),
          said,
          occasion: statement.occasion,
          sentence: sentenceOf(statement),
          from: paragraph,
          paragraph,
          isDay: time === null || isWithinDay(time),
          isNews,
          first: count,
          last: count,
        })
      }
    },
    /** Of somebody whom the text tells to have been on an occasion of the news. */
    keepParty({ party, time, paragraph, isLasting }: Presence): void {
      const said = makeSaid('occasion', time, time.span, 'same speaker')
      const [first, last] = [count - 1, count - 1]
      const old = held.get(party)
      // What tells the same day again, such as the sentence of a statement that has it, adds nothing.
      if (old?.isNews && old.said.start === said.start && old.last === count - 1) return
      held.set(party, {
        before: isLasting ? null : old?.isNews ? old : (old?.before ?? null),
        said,
        occasion: null,
        sentence: null,
        from: null,
        paragraph,
        isDay: true,
        isNews: isLasting,
        first,
        last,
      })
    },
    /** When a statement was made on an occasion of the same kind as its speaker's last one, whose day is known; null if it was on none. */
    findOccasion(statement: StatementToDate): Said | null {
      const one = held.get(speakersOf(statement))
      if (!one?.isNews || one.said.start === null || !one.occasion) return null
      if (one.occasion.kind !== statement.occasion?.kind) return null
      held.set(speakersOf(statement), { ...one, occasion: statement.occasion, last: count })
      return goOn(one, false, true)
    },
    /** When a statement was made that goes on from one before; `isPast`: whether its cue is in the past. Null if it goes on from none. */
    find(statement: StatementToDate, isPast: boolean): Said | null {
      const speakers = speakersOf(statement)
      const paragraph = paragraphOf(statement)
      const { occasion } = statement
      for (let one = held.get(speakers) ?? null; one; one = one.before) {
        const isSame = occasion !== null && occasion === one.occasion
        const isHere = one.paragraph === paragraph
        const isOn = one.last === count - 1
        // Another occasion is another time, but "said Monday" may be told of more nearly right after it, and "in the speech" is the same one.
        const isNearer = one.occasion === null && one.isNews && one.first === count - 1
        const isAgain = one.occasion?.kind === occasion?.kind && isOn
        if (occasion !== null && !isSame && !isNearer && !isAgain) continue
        if (speakers === '' && !(isHere && isOn)) continue
        const isLater = one.isNews && isPast && isSpoken(statement)
        if (!(isHere && isOn) && !isSame && !(one.isDay && (isOn || isLater))) continue
        held.set(speakers, { ...one, paragraph, last: count })
        const isNext = isOn && (one.from === paragraph || one.first === count - 1)
        return goOn(one, isNext && isSameSaying(statement, one), isOn)
      }
      return null
    },
  }
}

/** When a statement was made that goes on from a dated one; `isNext`: in its paragraph or right after it; `isOn`: without another speaker between. */
function goOn({ said }: Held, isNext: boolean, isOn: boolean): Said {
  if (said.basis === 'unknown' || said.basis === 'implied') return said
  if (isNext && said.basis === 'stated') return makeSaid('stated', said, said.expression, 'goes on')
  return makeSaid('occasion', said, said.expression, isOn ? 'same speaker' : 'same speaker later')
}

/** Who speaks, together and each by himself; a speaker that is not known by itself. */
const keysOf = (statement: StatementToDate): readonly string[] => [
  ...new Set([speakersOf(statement), ...statement.speakers.flatMap(({ party }) => party ?? [])]),
]

/** Who speaks, as one word; empty where it is not known. */
export const speakersOf = ({ speakers }: StatementToDate): string => {
  const parties = speakers.map(({ party }) => party)
  return parties.includes(null) ? '' : parties.join(' ')
}

const adds = /^(?:also |then )?(?:add(?:ed|s|ing)|continu(?:ed|es|ing)|went on|goes on|going on)\b/i

/** A day, or hours counted from what was told: one occasion, not "in 2003". */
const isWithinDay = ({ kind, start, end, anchor }: Time): boolean =>
  kind === 'point' ||
  (kind === 'vague' &&
    anchor === 'text' &&
    (start === null || end === null || daysBetween(start, end) < 2))
