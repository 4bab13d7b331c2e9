import { findHead } from '../sources/phrase.ts'
import type { Transcript } from '../../data-model/index.ts'
import { covers, makeSpan, rangeAt, type Span } from '../../text/index.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import { persons } from '../lexicon/word-lists.ts'

/** What the list of participants above a transcript says of one of them. */
export interface Participant {
  readonly title: Span
  /** What the participant speaks for; null where the line does not say. */
  readonly institution: Span | null
}

/**
 * The entry of a person in the list of participants: a line of a name, an office and perhaps what it is of ("Judith
 * Arden, Spokeswoman, Foreign Ministry", "Rear Adm. John Kirby, Pentagon Press Secretary"), or how the first turns introduce them. Null without either.
 */
export function readParticipant(
  text: string,
  { mentions }: NamedPerson,
  transcript: Transcript | null,
): Participant | null {
  if (!transcript) return null
  for (const { span, title } of mentions) {
    const opened = readOpening(text, (title ?? span).start, transcript)
    if (opened) return opened
    if (!covers(transcript.head, span)) continue
    const start = (title ?? span).start
    const match = entry.exec(text.slice(span.end, Math.min(transcript.head.end, span.end + 200)))
    const { join = '', office, part = '', of } = match?.groups ?? {}
    if (!office || !/(?:^|[\n\r])[\s•*–-]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start)))
      continue
    const at = span.end + join.length
    const after = at + office.length + part.length
    return {
      title: makeSpan(text, at, at + office.length),
      institution: of ? makeSpan(text, after, after + of.length) : null,
    }
  }
  return null
}

/** The office of one whom the first turns introduce: "the Citadel press secretary, Rear Adm. Tomas Hale". */
function readOpening(text: string, at: number, { turns }: Transcript): Participant | null {
  const turn = rangeAt(turns.slice(0, mostOpenings), at)
  if (!turn) return null
  const match = introduction.exec(text.slice(Math.max(turn.start, at - 120), at))
  const { of = '', office } = match?.groups ?? {}
  if (!office || !persons.has(findHead(office))) return null
  const end = at - ', '.length
  const start = end - office.length
  return {
    title: makeSpan(text, start, end),
    institution: makeSpan(text, start - 1 - of.length, start - 1),
  }
}

const mostOpenings = 3
const introduction =
  /\bthe (?<of>\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:of |for |the )?\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,4}) (?<office>\p{Ll}[\p{Ll} -]{3,50}), $/u
const entry =
  /^(?<join>,[ \t]|[ \t][—–-]{1,2}[ \t])(?<office>[\p{L}][\p{L}\p{M} .&'’-]{2,80}?)(?:(?<part>,[ \t])(?<of>[\p{L}][\p{L}\p{M} .&'’-]{2,80}))?[ \t;]{0,10}(?=$|[\n\r])/u
