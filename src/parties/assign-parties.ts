import type {
  Attribution,
  Occasion,
  Party,
  Segments,
  Speaker,
  StatementInTurn,
  StatementParts,
} from '../data-model/index.ts'
import { turnOf } from '../segment/index.ts'
import { measureRelayedSpeaker } from '../statements/index.ts'
import { byPosition, makeSpan, rangeAt, type Range, type Span } from '../text/index.ts'
import { findAddressees } from './circumstances/find-addressees.ts'
import { findClause } from '../statements/find-clause.ts'
import { findOccasion } from './circumstances/find-occasion.ts'
import { findTranscriptOccasion, makeTurnParties } from './turn-parties.ts'
import type { LabelKind } from './resolution/resolve-label.ts'
import { resolveSources } from './resolution/resolve-sources.ts'
import type { Resolution, Speaking } from './discourse/referent.ts'
import { makeRegister, type Register } from './register.ts'

/** Whose words the statements are, one by one, and the parties of the report in order of their first mention. */
export interface AssignedParties {
  readonly attributions: readonly Attribution[]
  readonly parties: readonly Party[]
}

/** Works out who speaks in each statement of a report, on what authority, to whom and on what occasion. */
export function assignParties(
  text: string,
  reportId: string,
  segments: Segments,
  statements: readonly StatementParts[],
): AssignedParties {
  const relayed = statements.map((statement) => findRelayed(text, statement))
  const turns = statements.map((statement) => turnOf(statement, segments.transcript))
  const wanted = statements.flatMap((statement, index) => {
    const { source, content } = statement
    const speaker = relayed[index] ?? null
    const label = labelKind(turns[index] ?? null)
    return [
      ...source
        .slice(0, 1)
        .map((span) => ({ source: span, content, index, via: speaker !== null, label })),
      ...(speaker ? [{ source: speaker, content, index, via: false }] : []),
    ]
  })
  const { resolutions, people } = resolveSources(text, segments, wanted)
  const register = makeRegister(text, reportId, segments)
  for (const person of people.all) register.add(person)
  const placeOf = new Map(wanted.map(({ index, via }, place) => [`${index} ${via}`, place]))
  const resolutionOf = (index: number, via: boolean) =>
    resolutions[placeOf.get(`${index} ${via}`) ?? -1]
  const parts = statements
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .toSorted(byPosition)
  const attributions: Attribution[] = []
  const heldOn = findTranscriptOccasion(text, segments.transcript)
  const turnParties = makeTurnParties(turns, (index) =>
    (resolutionOf(index, false)?.speakers ?? []).map((who) => register.add(who)),
  )
  for (const [index, statement] of statements.entries()) {
    const clause = findClause(segments, statement, parts)
    const [cue] = statement.cue
    const resolution = resolutionOf(index, false)
    const mention = resolution?.source ?? null
    const speakers = resolution ? speakersOf(resolution, register) : []
    const to = (cue ? findAddressees(text, cue, clause) : []).map((span) => ({
      party: register.addAddressee(span, people),
      mention: span,
    }))
    const inTurn = turns[index] ?? null
    const isTurn = inTurn?.isWhole ?? false
    attributions.push({
      speakers: speakers.map((speaker) => ({ ...speaker, mention })),
      authority: resolution?.authority ?? 'none',
      via: [
        ...(inTurn && !isTurn ? turnParties.speakersOf(inTurn.turn) : []),
        ...(resolutionOf(index, true)?.speakers ?? []).flatMap((who) => {
          const [span] = statement.source
          return span ? [{ party: register.add(who), mention: span }] : []
        }),
      ],
      addressees: inTurn && isTurn ? turnParties.askersOf(inTurn.turn) : to,
      occasion: isTurn ? heldOn : findOccasion(text, clause),
    })
  }
  return {
    // In a transcript all stand on the occasion of their turn, or where the text puts them.
    attributions: segments.transcript
      ? attributions
      : carryOccasions(segments, statements, attributions),
    parties: register.list(),
  }
}

const labelKind = (inTurn: StatementInTurn | null): LabelKind | null => {
  if (!inTurn?.isWhole) return null
  return inTurn.turn.isQuestion ? 'press' : 'speaker'
}

function speakersOf(
  { speakers, candidates, confidence }: Resolution,
  register: Register,
): readonly Omit<Speaker, 'mention'>[] {
  if (speakers.length > 0) {
    return speakers.map((who) => ({
      party: register.add(who),
      name: register.nameOf(who),
      candidates: [],
      confidence: round(confidence),
    }))
  }
  const open = shares(candidates).map(({ who, share }) => ({
    party: register.add(who),
    confidence: round(share),
  }))
  return [{ party: null, name: null, candidates: open, confidence: 0 }]
}

/** Whose words a statement relays: "Ann Lind" in: the agency quoted «Ann Lind as saying that …». */
function findRelayed(text: string, { cue, content }: StatementParts): Span | null {
  const [first] = content
  const length = first ? measureRelayedSpeaker(cue, first) : null
  return first && length !== null ? makeSpan(text, first.start, first.start + length) : null
}

/**
 * An occasion goes on while the text holds it: for the next statements of the same speaker in its paragraph, and for
 * one to somebody whom the occasion names ("in an interview with Ann Lind … Moe told Lind").
 */
function carryOccasions(
  segments: Segments,
  statements: readonly StatementParts[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  let held: {
    readonly occasion: Occasion
    readonly party: string | null
    readonly paragraph: Range | null
  } | null = null
  return attributions.map((attribution, index) => {
    const statement = statements[index]
    const start = statement?.cue[0]?.start ?? statement?.content[0]?.start ?? 0
    const paragraph = rangeAt(segments.paragraphs, start)
    const party = attribution.speakers[0]?.party ?? null
    if (attribution.occasion) {
      held = { occasion: attribution.occasion, party, paragraph }
      return attribution
    }
    if (!held || party === null || held.party !== party) return attribution
    const names = held.occasion.span?.text ?? ''
    const named = attribution.addressees.some(({ mention }) => names.includes(mention.text))
    return held.paragraph === paragraph || named
      ? { ...attribution, occasion: held.occasion }
      : attribution
  })
}

/** The candidates' shares of likelihood: a softmax over their scores. */
function shares(candidates: readonly { readonly who: Speaking; readonly score: number }[]) {
  const weights = candidates.map(({ score }) => Math.exp(score))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return candidates.map(({ who }, index) => ({ who, share: (weights[index] ?? 0) / total }))
}

const round = (value: number): number => Math.round(value * 1000) / 1000
