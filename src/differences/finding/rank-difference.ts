import type { Authority, Difference, Form } from '../../data-model/index.ts'
import type { LocatedStatement } from './located-statement.ts'

/** How much a source counts in the queue: who is named, or an institution, most. */
const authorities: Readonly<Record<Authority, number>> = {
  named: 1,
  institution: 1,
  document: 1,
  unnamed: 0.7,
  collective: 0.5,
  none: 0.3,
  unknown: 0.3,
}

/** The more of it is in quotation marks, the more certain are the words. */
const forms: Readonly<Record<Form, number>> = { direct: 1, mixed: 0.9, indirect: 0.75 }

/** Between whom a difference is news: somebody who differs from himself within one report was mostly misread. */
const parties: Readonly<Record<Difference['between'], number>> = {
  offices: 1,
  speakers: 0.9,
  'one office': 0.8,
  'one speaker': 0.8,
}
const withinOneReport = 0.5

/** A difference counts less if it is not clear by what the statements differ. */
const ofUnknownKind = 0.5
/** What differs is looked for first. */
const ofAgreement = 0.5

/** How far up a pair stands in the queue: its clearness, weighed by how likely both are on one matter, whose words they are and how they are told. */
export function rankOf(
  { relation, by, between, clearness }: Difference,
  matter: number,
  a: LocatedStatement,
  b: LocatedStatement,
): number {
  const weigh = ({ statement }: LocatedStatement) =>
    authorities[statement.authority] * forms[statement.form]
  const confidence = Math.min(a.statement.confidence, b.statement.confidence)
  const isWithin = between === 'one speaker' && a.report.id === b.report.id
  const kind = relation === 'agree' ? ofAgreement : by.length === 0 ? ofUnknownKind : 1
  const party = parties[between] * (isWithin ? withinOneReport : 1)
  return clearness * matter * weigh(a) * weigh(b) * confidence * kind * party
}
