import type {
  AttributedDraft,
  Draft,
  Mentions,
  Occasion,
  Party,
  PartyMention,
  Segments,
  Speaker,
  StatementInTurn,
  ParsedSentence,
} from '../data-model/index.ts'
import { noMentions } from './names/learned-names.ts'
import { rangeAt, type Range, type Span } from '../text/index.ts'
import { findAddressees } from './circumstances/find-addressees.ts'
import { hearersOnTree, type Hearer } from './circumstances/hearers-on-tree.ts'
import { findOccasion, occasionHeard, occasionOfVerb } from './circumstances/find-occasion.ts'
import { resolveHearer } from './circumstances/resolve-hearer.ts'
import { findTranscriptOccasion, makeTurnParties } from './turn-parties.ts'
import type { LabelKind } from './resolution/resolve-label.ts'
import { resolveSources } from './resolution/resolve-sources.ts'
import type { Resolution, Speaking } from './discourse/referent.ts'
import { makeRegister, type Register } from './register.ts'
import { assignSeats } from './seats/assign-seats.ts'
import { shippedOffices, type Offices } from './seats/offices.ts'

/** The statements with whose words they are, and the parties of the report in order of their first mention. */
export interface AssignedParties {
  readonly drafts: readonly AttributedDraft[]
  readonly parties: readonly Party[]
}

/** Works out who speaks in each statement of a report, on what authority, to whom and on what occasion. */
export function assignParties(
  text: string,
  reportId: string,
  segments: Segments,
  statements: readonly Draft[],
  mentions: Mentions = noMentions,
  trees: readonly ParsedSentence[] = [],
  offices: Offices = shippedOffices,
): AssignedParties {
  const turns = statements.map(({ turn }) => turn)
  const wanted = statements.flatMap((statement, index) => {
    const { source, content, relayed: speaker, turn } = statement
    const label = labelKind(turn)
    return [
      ...source
        .slice(0, 1)
        .map((span) => ({ source: span, content, index, via: speaker !== null, label })),
      ...(speaker ? [{ source: speaker, content, index, via: false }] : []),
    ]
  })
  const { resolutions, people, institutions } = resolveSources(text, segments, wanted, mentions)
  const register = makeRegister(text, reportId, segments, institutions, headsPerson(mentions))
  for (const person of people.all) register.add(person)
  const placeOf = new Map(wanted.map(({ index, via }, place) => [`${index} ${via}`, place]))
  const resolutionOf = (index: number, via: boolean) =>
    resolutions[placeOf.get(`${index} ${via}`) ?? -1]
  const attributed: AttributedDraft[] = []
  const heldOn = findTranscriptOccasion(text, segments.transcript)
  const turnParties = makeTurnParties(turns, (index) =>
    (resolutionOf(index, false)?.speakers ?? []).map((who) => register.add(who)),
  )
  for (const [index, statement] of statements.entries()) {
    const addresseesOf = (
      hearer: Hearer | null,
      heldAt: Occasion | null,
    ): readonly PartyMention[] => {
      const [cue] = statement.cue
      if (!hearer)
        return (cue ? findAddressees(text, cue, statement.clause) : []).map((span) => ({
          party: register.addAddressee(span, people),
          mention: span,
        }))
      const { span, isPronoun } = hearer
      // Who "told a news conference" told nobody in particular.
      if (heldAt) return []
      if (!isPronoun) return [{ party: register.addAddressee(span, people), mention: span }]
      const speakers = resolutionOf(index, false)?.speakers ?? []
      const person = resolveHearer(span, speakers, people, segments.paragraphs)
      return person ? [{ party: register.add(person), mention: span }] : []
    }
    const { clause, turn: inTurn } = statement
    const [cue] = statement.cue
    const resolution = resolutionOf(index, false)
    const mention = resolution?.source ?? null
    const speakers = resolution ? speakersOf(resolution, register) : []
    const hearer = cue ? hearersOnTree(text, cue, statement.content, trees) : null
    const heldAt = hearer ? occasionHeard(hearer.span) : null
    const to = addresseesOf(hearer, heldAt)
    const isTurn = inTurn?.isWhole ?? false
    attributed.push({
      ...statement,
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
      occasion: isTurn
        ? heldOn
        : (findOccasion(text, clause) ?? heldAt ?? occasionOfVerb(statement.cue)),
    })
  }
  const parties = register.list()
  const isInstitution = (name: string) => institutions.called(name) !== null
  // In a transcript all stand on the occasion of their turn, or where the text puts them.
  const drafts = segments.transcript ? attributed : carryOccasions(segments, attributed)
  const given = { text, segments, parties, isInstitution, offices }
  return { drafts: assignSeats(drafts, given), parties }
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
      seat: null,
    }))
  }
  const open = shares(candidates).map(({ who, share }) => ({
    party: register.add(who),
    confidence: round(share),
  }))
  return [{ party: null, name: null, candidates: open, confidence: 0, seat: null }]
}

/**
 * An occasion goes on while the text holds it: for the next statements of the same speaker in its paragraph, and for
 * one to somebody whom the occasion names ("in an interview with Ann Lind … Moe told Lind").
 */
function carryOccasions(
  segments: Segments,
  drafts: readonly AttributedDraft[],
): readonly AttributedDraft[] {
  let held: {
    readonly occasion: Occasion
    readonly party: string | null
    readonly paragraph: Range | null
  } | null = null
  return drafts.map((draft) => {
    const start = draft.cue[0]?.start ?? draft.content[0]?.start ?? 0
    const paragraph = rangeAt(segments.paragraphs, start)
    const party = draft.speakers[0]?.party ?? null
    if (draft.occasion) {
      held = { occasion: draft.occasion, party, paragraph }
      return draft
    }
    if (!held || party === null || held.party !== party) return draft
    const names = held.occasion.span?.text ?? ''
    const named = draft.addressees.some(({ mention }) => names.includes(mention.text))
    return held.paragraph === paragraph || named ? { ...draft, occasion: held.occasion } : draft
  })
}

/** The candidates' shares of likelihood: a softmax over their scores. */
function shares(candidates: readonly { readonly who: Speaking; readonly score: number }[]) {
  const weights = candidates.map(({ score }) => Math.exp(score))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return candidates.map(({ who }, index) => ({ who, share: (weights[index] ?? 0) / total }))
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Whether a word heads a mention of a person, as the head for mentions says. */
function headsPerson({ heads }: Mentions): (span: Span) => boolean {
  const persons = new Set(heads.flatMap(({ kind, span }) => (kind === 'person' ? span.start : [])))
  return ({ start }) => persons.has(start)
}
