import { z } from 'zod'

import { OnrecordError } from '../../errors.ts'
import { addressOf } from '../../export/index.ts'
import { describeReport, describeStatement } from '../describe-statement.ts'
import { recordId } from '../inputs.ts'
import { defineTool } from '../tool.ts'

/** So many characters of a report's text are given at once, in UTF-16 code units. */
const mostText = 20_000

/** `get_report`: a report with its statements. */
export const getReport = defineTool({
  name: 'get_report',
  title: 'Get a report',
  description:
    'A report by its id, or by that of one of its statements: its text, all its statements as people have corrected them, and where else it was published. A long text is given in parts: ask again with from.',
  input: {
    id: recordId.describe('The id or link of a report or statement.'),
    from: z.int().min(0).default(0).describe('Where the text given starts, in UTF-16 code units.'),
  },
  async answer(record, { id, from }) {
    const hit = id.includes('-') ? await record.statement(id) : null
    const reading = await record.reading(hit?.report.id ?? id)
    if (!reading) throw new OnrecordError('not-in-record', { id })
    const { report, statements, parties } = reading
    const { text, metadata, ...rest } = report
    const until = Math.min(from + mostText, text.length)
    const { places } = await record.relations(report.id)
    return {
      report: describeReport(rest, addressOf({ metadata })),
      text: { start: from, end: until, length: text.length, text: text.slice(from, until) },
      statements: statements.map((statement) => describeStatement(statement, parties)),
      places,
    }
  },
})
