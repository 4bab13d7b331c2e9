import type {
  Occasion,
  PartyMention,
  StatementInTurn,
  Transcript,
  Turn,
} from '../data-model/index.ts'
import { makeSpan } from '../text/index.ts'
import { occasionNamed } from './circumstances/find-occasion.ts'

/** Who speaks in the turns of a transcript, and to whom. */
export interface TurnParties {
  /** Those who speak in a turn, as its label names them. */
  speakersOf(turn: Turn): readonly PartyMention[]
  /** Those whom a turn answers: who asked in the turn right before it. Empty for a question, and after no question. */
  askersOf(turn: Turn): readonly PartyMention[]
}

/** Of turns, one a statement (null where it stands in none); `speakersOf` gives the parties that make the statement of an index. */
export function makeTurnParties(
  turns: readonly (StatementInTurn | null)[],
  speakersOf: (index: number) => readonly string[],
): TurnParties {
  const spoken = turns.flatMap((one, index) => (one?.isWhole ? [{ turn: one.turn, index }] : []))
  const place = new Map(spoken.map(({ turn }, at) => [turn, at]))
  const mentions = (at: number): readonly PartyMention[] => {
    const { turn, index } = spoken[at] ?? {}
    return turn && index !== undefined
      ? speakersOf(index).map((party) => ({ party, mention: turn.label }))
      : []
  }
  return {
    speakersOf: (turn) => mentions(place.get(turn) ?? -1),
    askersOf(turn) {
      const before = (place.get(turn) ?? 0) - 1
      return !turn.isQuestion && spoken[before]?.turn.isQuestion ? mentions(before) : []
    },
  }
}

/** The occasion of a transcript, as a line above its first turn names it: "DAILY PRESS BRIEFING"; null if none does. */
export function findTranscriptOccasion(
  text: string,
  transcript: Transcript | null,
): Occasion | null {
  if (!transcript) return null
  const { start, end } = transcript.head
  for (const match of text.slice(start, end).matchAll(/[^\n\r]{3,200}/g)) {
    const found = occasionNamed(match[0])
    if (!found) continue
    const from = start + match.index + found.at
    const span = makeSpan(text, from, from + found.length)
    return { kind: found.kind, span, place: null, outlet: null }
  }
  return null
}
