import type { Statement } from '../../data-model/index.ts'
import { z } from 'zod'

import { OnrecordError } from '../../errors.ts'
import { addressOf } from '../../export/index.ts'
import { describeReport, describeStatement } from '../describe-statement.ts'
import { bytesOf, fit, mostBytes } from '../fit.ts'
import { recordId } from '../inputs.ts'
import { publicationShape } from '../../record/index.ts'
import { describedReport, describedStatement } from '../shapes.ts'
import { defineTool } from '../tool.ts'

/** The most characters of a report's text in one answer, in UTF-16 code units. */
const mostText = 20_000
const mostPlaces = 20
const roomForNotice = 1000

/** `get_report`: a report with its statements. */
export const getReport = defineTool({
  name: 'get_report',
  title: 'Get a report',
  description:
    'Gives a report by its ID, or by the ID of one of its statements: its text, the statements whose words start in that text, as corrected, and where else it was published. An answer has at most 50 kB. A long text is given in parts: next says what to ask for.',
  input: {
    id: recordId.describe('The ID or link of a report or statement.'),
    from: z
      .int()
      .min(0)
      .default(0)
      .describe('The offset at which the returned text starts, in UTF-16 code units.'),
  },
  output: z.object({
    report: describedReport,
    places: z.array(publicationShape),
    placesCount: z.int(),
    text: z.object({ start: z.int(), end: z.int(), length: z.int(), text: z.string() }),
    statements: z.array(describedStatement),
    statementsCount: z.int(),
    next: z.object({ id: z.string(), from: z.int() }).nullable(),
  }),
  async answer(record, { id, from }) {
    const hit = id.includes('-') ? await record.statement(id) : null
    const reading = await record.reading(hit?.report.id ?? id)
    if (!reading) throw new OnrecordError('not-in-record', { id })
    const { report, statements, parties } = reading
    const { text, metadata, ...rest } = report
    const { places } = await record.relations(report.id)
    const head = {
      report: describeReport(rest, addressOf({ metadata })),
      places: places.slice(0, mostPlaces),
      placesCount: places.length,
    }
    // The text ends before the first statement that does not fit.
    let until = Math.min(from + mostText, text.length)
    const isWithin = (statement: Statement) => {
      const start = statement.content[0]?.start ?? 0
      return start >= from && start < until
    }
    const own = statements.filter(isWithin)
    const room = mostBytes - bytesOf(head) - bytesOf(text.slice(from, until)) - roomForNotice
    const given = fit(
      own.map((statement) => describeStatement(statement, parties)),
      room,
    )
    const first = own[given.length]?.content[0]?.start
    // If several statements start at the same offset, one of them is always returned.
    if (first !== undefined) until = Math.max(first, from + 1)
    return {
      ...head,
      text: { start: from, end: until, length: text.length, text: text.slice(from, until) },
      statements: given,
      statementsCount: statements.length,
      next: until < text.length ? { id, from: until } : null,
    }
  },
})
