import type { DifferenceSide, Passage, Report, Statement } from '../../data-model/index.ts'
import { findPassages } from '../../segment/find-passages.ts'
import type { KeptStatement } from './locate-statements.ts'

/** A statement of a difference in a record, with where it stands. */
export interface KeptSide
  extends
    DifferenceSide,
    Pick<Report, 'outlet' | 'title' | 'published'>,
    Pick<Statement, 'form' | 'authority' | 'act' | 'polarity' | 'modality'> {
  /** Where it stands in its report. */
  readonly passage: Passage
}

/** What makes sides, and looks for the passages of each report once. */
export function makeKeptSides(): (kept: KeptStatement, side: DifferenceSide) => KeptSide {
  const known = new Map<string, (statement: Statement) => Passage>()
  return ({ report, statement }, side) => {
    const passageOf = known.get(report.id) ?? findPassages(report.text, report.dateline?.span)
    known.set(report.id, passageOf)
    const { outlet, title, published } = report
    const { form, authority, act, polarity, modality } = statement
    const told = { form, authority, act, polarity, modality }
    return { ...side, outlet, title, published, ...told, passage: passageOf(statement) }
  }
}
