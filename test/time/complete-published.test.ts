import assert from 'node:assert/strict'
import { test } from 'node:test'

import { ingestText } from '../../src/intake/index.ts'
import { completePublished } from '../../src/time/index.ts'

const publishedOf = (text: string, published?: string) => {
  const { report } = ingestText(text, 'text', published === undefined ? {} : { published })
  const { start, end, basis } = completePublished(report)
  return start === null ? basis : `${start === end ? start : `${start}..${end}`} ${basis}`
}

const body = 'Ann Lind said on Monday that it was over.'

/** A report, and when it was published as far as it says. */
const cases: readonly (readonly [text: string, published: string])[] = [
  [`OSLO, June 16, 2014 — ${body}`, '2014-06-16 dateline'],
  [`OSLO, 16 June 2014 (Agency) — ${body}`, '2014-06-16 dateline'],
  // The year is that of a full date near it.
  [`OSLO, June 16 — ${body} Talks began on May 3, 2014.`, '2014-06-16 dateline'],
  [`OSLO, Jan. 3 — ${body} Talks began on December 20, 2013.`, '2014-01-03 dateline'],
  // A date of years ago, or two that would make two years, tell nothing.
  [`OSLO, June 16 — ${body} Talks began on October 3, 1998.`, 'unknown'],
  [`OSLO, June 16 — ${body} Talks began on May 3, 2013 and on May 3, 2014.`, 'unknown'],
  [`OSLO, June 16 — ${body}`, 'unknown'],
  // A line that is a date.
  [`Lind says it is over\n\nMonday, June 16, 2014\n\n${body}`, '2014-06-16 inferred'],
  [`Lind says it is over\nPublished: 16 June 2014\n${body}`, '2014-06-16 inferred'],
  [`Lind says it is over\n\n${body}\n\n2014-06-16`, '2014-06-16 inferred'],
  [`June 16, 2014\n\n${body}\n\nJune 18, 2014`, 'unknown'],
  // A date within the text is not that of the report.
  [`${body} It began on June 16, 2014.`, 'unknown'],
  [`${body}\n\nOn June 16, 2014, it began.`, 'unknown'],
  ['', 'unknown'],
]

for (const [text, published] of cases) {
  test(text.replaceAll('\n', '⏎') || 'an empty text', () =>
    assert.equal(publishedOf(text), published),
  )
}

test('what is given is not worked out anew', () => {
  assert.equal(publishedOf(`OSLO, June 16, 2014 — ${body}`, '2014-06-18'), '2014-06-18 given')
})
