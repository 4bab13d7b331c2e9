import {
  anonymityOf,
  isDayTold,
  type Reading,
  type Report,
  type Statement,
} from '../data-model/index.ts'
import type { CorrectedReading } from '../record/index.ts'
import { codePointOffset, indexCodePoints, type CodePointIndex, type Span } from '../text/index.ts'
import { speakersOf } from '../wording/index.ts'
import { addressOf, iriOfName, permalink } from './identify.ts'
import { writeNodes, type JsonLdNode } from './json-ld.ts'

/** So many code points before and after a quotation tell where it stands. */
const contextLength = 32

/** Statements as an annotation collection of the W3C Web Annotation Data Model (2017), one annotation each. */
export function writeWebAnnotations(
  found: AsyncIterable<CorrectedReading>,
): AsyncGenerator<string> {
  const open = openCollection('onrecord:annotations', 'Statements on record')
  return writeNodes(open, annotate(found), closeCollection)
}

async function* annotate(found: AsyncIterable<CorrectedReading>): AsyncGenerator<JsonLdNode> {
  for await (const corrected of found) {
    const index = indexCodePoints(corrected.reading.report.text)
    for (const statement of corrected.reading.statements) {
      yield toAnnotation(corrected, statement, index)
    }
  }
}

function toAnnotation(
  { reading, decided }: CorrectedReading,
  statement: Statement,
  index: CodePointIndex,
): JsonLdNode {
  const { report, provenance } = reading
  const deciders = decided.filter((one) => one.statement === statement.id)
  const { version, model } = provenance
  return {
    id: permalink(statement.id),
    type: 'Annotation',
    motivation: 'describing',
    created: provenance.at,
    modified: deciders.at(-1)?.decision.at,
    creator: [
      {
        id: iriOfName('version', version),
        type: 'Software',
        name: `Onrecord ${version}, ${model}`,
      },
      ...[...new Set(deciders.map(({ decision }) => decision.by))].map((name) => ({
        id: iriOfName('by', name),
        type: 'Person',
        name,
      })),
    ],
    body: describe(statement, reading),
    target: targetsOf(report, statement.content, index),
  }
}

/** Where spans of a report stand, as targets of an annotation. */
export const targetsOf = (
  report: Report,
  spans: readonly Span[],
  index: CodePointIndex,
): readonly JsonLdNode[] =>
  spans.map((span) => ({
    type: 'SpecificResource',
    source: addressOf(report) ?? permalink(report.id),
    selector: [selectQuote(report.text, span, index), selectPosition(span, index)],
  }))

/** An annotation collection with one page, up to its list of annotations. */
export const openCollection = (id: string, label: string): string =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label,
    first: { id: `${id}/1`, type: 'AnnotationPage', startIndex: 0, items: [] },
  }).slice(0, -']}}'.length)

/** The rest of it. */
export const closeCollection = (count: number): string => `]},"total":${count}}`

/** Who says it, and how, as bodies of text; what is not known is left out, also a day that is only implied. */
function describe(statement: Statement, { parties }: Reading): readonly JsonLdNode[] {
  const { form, kind, authority, utterance, act, polarity, modality, said } = statement
  const names = speakersOf(statement, parties).flatMap(
    ({ name, description }) => name ?? description ?? [],
  )
  const tags = {
    form,
    kind,
    authority,
    anonymity: anonymityOf(statement, parties) ?? 'unknown',
    utterance,
    act,
    polarity,
    modality,
    said: (isDayTold(said) && daysOf(said)) || 'unknown',
  }
  return [
    ...names.map((value) => ({ type: 'TextualBody', purpose: 'identifying', value })),
    ...Object.entries(tags)
      .filter(([, value]) => value !== 'unknown')
      .map(([key, value]) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: `${key}:${value}`,
      })),
  ]
}

/** A day, or the first and the last of several; empty if they are unknown. */
const daysOf = ({ start, end }: Statement['said']): string =>
  [...new Set([start, end])].filter((day) => day !== null).join('/')

/** Where the words stand, half-open, counted in code points, as the standard asks. */
const selectPosition = ({ start, end }: Span, index: CodePointIndex): JsonLdNode => ({
  type: 'TextPositionSelector',
  start: index.toCodePoint(start),
  end: index.toCodePoint(end),
})

function selectQuote(
  text: string,
  { start, end, text: exact }: Span,
  index: CodePointIndex,
): JsonLdNode {
  const at = { start: index.toCodePoint(start), end: index.toCodePoint(end) }
  const from = index.toUtf16(codePointOffset(Math.max(at.start - contextLength, 0)))
  const to = index.toUtf16(codePointOffset(Math.min(at.end + contextLength, index.length)))
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  }
}
