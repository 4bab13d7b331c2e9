import type {
  Draft,
  Firmness,
  ParsedSentence,
  Published,
  Segments,
  Statement,
} from '../data-model/index.ts'
import { findMatters } from '../differences/index.ts'
import { firmness, firmnessOfQuestion, firmnessOfTurn } from '../firmness/index.ts'
import type { Layout } from '../model/index.ts'
import { assignParties, withoutVerbs } from '../parties/index.ts'
import { segmentText } from '../segment/index.ts'
import { draftStatements, findAgain, sentencesToParse } from '../statements/index.ts'
import { byPosition, makeRange, overlaps, type CalendarDays, type Range } from '../text/index.ts'
import { copyDatesToRepeats, completePublished, dateStatements, findTimes } from '../time/index.ts'
import { makePipeline, makeStage } from './pipeline.ts'

/** How a text is laid out for the encoder, and what of it is not read. */
export const layoutOf = (segments: Segments): Layout => ({
  paragraphs: segments.paragraphs,
  skip: findUnread(segments),
  quotations: segments.outerQuotations,
})

const segment = makeStage({
  name: 'segment',
  requires: ['ingested'],
  assigns: 'segments',
  run: ({ ingested }) => segmentText(ingested.report.text, ingested.report.dateline?.span ?? null),
})

const model = makeStage({
  name: 'model',
  requires: ['ingested', 'segments'],
  assigns: 'tagged',
  run({ ingested, segments }, { tagger, signal }) {
    if (!isReadable(ingested.report.language)) return null
    return tagger.tag(ingested.report.text, layoutOf(segments), signal)
  },
})

const mentioned = makeStage({
  name: 'mentions',
  requires: ['ingested', 'tagged'],
  assigns: 'mentions',
  async run({ ingested, tagged }, { mentionFinder, signal }) {
    if (!tagged) return { names: [], heads: [] }
    const { names, heads } = await mentionFinder.find(tagged, signal)
    // Where a report was filed is no mention in it.
    const { dateline } = ingested.report
    return {
      names: dateline ? names.filter(({ span }) => !overlaps(span, dateline.span)) : names,
      heads,
    }
  },
})

const syntax = makeStage({
  name: 'syntax',
  requires: ['segments', 'tagged'],
  assigns: 'trees',
  run: ({ segments, tagged }, { parser }) =>
    tagged ? parser.parse(tagged, sentencesToParse(tagged.spans, segments)) : [],
})

const statements = makeStage({
  name: 'statements',
  requires: ['ingested', 'segments', 'tagged', 'trees'],
  assigns: 'drafts',
  run: ({ ingested, segments, tagged, trees }) => {
    const { text, dateline } = ingested.report
    const surroundings = { text, segments, trees, dateline: dateline?.span ?? null }
    return draftStatements(tagged?.spans ?? [], surroundings)
  },
})

const parties = makeStage({
  name: 'parties',
  requires: ['ingested', 'segments', 'mentions', 'trees', 'drafts'],
  assigns: 'attributed',
  run: ({ ingested, segments, mentions, trees, drafts }, { offices }) => {
    const { id, text } = ingested.report
    const named = withoutVerbs(text, mentions, trees)
    return assignParties(text, id, segments, drafts, named, trees, offices)
  },
})

const times = makeStage({
  name: 'times',
  requires: ['ingested', 'segments'],
  assigns: 'times',
  run({ ingested: { report }, segments }) {
    const published = completePublished(report)
    const found = isReadable(report.language) ? findTimes(report.text, daysOf(published)) : []
    return { published, times: copyDatesToRepeats(found, segments.repeats) }
  },
})

const said = makeStage({
  name: 'said',
  requires: ['ingested', 'segments', 'trees', 'attributed', 'times'],
  assigns: 'dated',
  run({ ingested, segments, trees, attributed, times: { published, times: found } }) {
    const { drafts, parties: who } = attributed
    const { text } = ingested.report
    const report = { text, segments, published: daysOf(published), times: found }
    return dateStatements(drafts, { ...report, trees, parties: who })
  },
})

const firmnesses = makeStage({
  name: 'firmness',
  requires: ['ingested', 'segments', 'trees', 'dated'],
  assigns: 'judged',
  run: ({ ingested, segments, trees, dated }) =>
    dated.map((draft) => ({ ...draft, ...judge(ingested.report.text, draft, segments, trees) })),
})

function judge(
  text: string,
  { source, cue, content, turn }: Draft,
  { sentences }: Segments,
  trees: readonly ParsedSentence[],
): Firmness {
  const input = { text, source, cue, content, trees }
  if (!turn?.isWhole) return firmness(input)
  return turn.turn.isQuestion
    ? firmnessOfQuestion(text, content, turn.turn.label)
    : firmnessOfTurn(input, sentences)
}

const matter = makeStage({
  name: 'matter',
  requires: ['ingested', 'segments', 'trees', 'attributed', 'judged'],
  assigns: 'matters',
  run: ({ ingested, segments, trees, attributed, judged }) => {
    const { text } = ingested.report
    return findMatters({ text, segments, trees, parties: attributed.parties }, judged)
  },
})

const compose = makeStage({
  name: 'compose',
  requires: ['ingested', 'segments', 'judged', 'matters'],
  assigns: 'statements',
  run: ({ ingested: { report }, segments, judged, matters }, { tagger }) =>
    judged.map((draft, index): Statement => ({
      id: idOf(report.id, judged, index),
      form: draft.form,
      kind: draft.kind,
      turn: draft.turn?.isWhole ?? false,
      content: draft.content,
      cue: draft.cue,
      source: draft.source,
      speakers: draft.speakers,
      authority: draft.authority,
      via: draft.via,
      addressees: draft.addressees,
      occasion: draft.occasion,
      matter: matters[index] ?? null,
      said: draft.said,
      utterance: draft.utterance,
      act: draft.act,
      polarity: draft.polarity,
      modality: draft.modality,
      evidence: draft.evidence,
      confidence: Math.round(tagger.confidenceOf(draft.probability) * 1000) / 1000,
      repeats: findAgain(report.text, draft.content, segments.repeats),
    })),
})

/** A statement's id; of several that start at one place (a turn, and what it relays first) each has a letter more than the one before. */
function idOf(report: string, drafts: readonly Draft[], index: number): string {
  const start = drafts[index]?.content[0]?.start ?? 0
  // Those that start there stand together: drafts are in the order of where their content starts.
  let first = index
  while (drafts[first - 1]?.content[0]?.start === start) first--
  return `${report}-${start}${'b'.repeat(index - first)}`
}

/** The stages of reading a report, in order. */
export const pipeline = makePipeline([
  segment,
  model,
  mentioned,
  syntax,
  statements,
  parties,
  times,
  said,
  firmnesses,
  matter,
  compose,
])

/** What the model is not shown: what is not the body, what stands in the text again, what is the same few words over and over, and what a transcript holds beside the words spoken. In text order. */
function findUnread({ paragraphs, repeats, monotony, transcript }: Segments): readonly Range[] {
  const outside = paragraphs.filter((paragraph) => paragraph.kind !== 'body')
  const again = repeats.map((repeat) => repeat.again)
  const unspoken = transcript
    ? [
        ...transcript.turns.map(({ label, colon }) =>
          makeRange(label.start, colon?.end ?? label.end),
        ),
        ...transcript.directions,
      ]
    : []
  return [...outside, ...again, ...monotony, ...unspoken].toSorted(byPosition)
}

/** Whether a text of this language is read; one too short to tell is. */
export const isReadable = (language: string | null): boolean =>
  language === null || language === 'en'

const daysOf = ({ start, end }: Published): CalendarDays | null =>
  start === null || end === null ? null : { start, end }
