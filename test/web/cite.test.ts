import assert from 'node:assert/strict'
import { test } from 'node:test'

import { parseFragment } from 'parse5'

import type { Hit } from '../../src/record/index.ts'
import { cite, citationForms } from '../../web/statement/cite.ts'

const span = (text: string) => ({ start: 0, end: text.length, text })
const hit = {
  report: {
    id: 'r',
    source: 'a.txt',
    title: 'Ministry <b>rules out</b> *patrols*',
    outlet: 'Meridian & Sons',
    published: { start: '2021-03-02', end: '2021-03-02', basis: 'given' },
  },
  statement: {
    content: [span('no “plans”'), span('for <script>')],
    source: [span('Orrel')],
    speakers: [{ party: 'r-p1', name: 'Stanisław Orrel' }],
    said: { start: '2021-03-01', end: '2021-03-02' },
  },
  parties: [],
} as unknown as Hit
const link = 'http://127.0.0.1:8014/statements/r-1'

test('a quotation is cited in each form', () => {
  const said = 'Stanisław Orrel, between 1 March 2021 and 2 March 2021'
  assert.equal(
    cite(hit, 'Plain text', link),
    `“no “plans” … for <script>” — ${said}. Meridian & Sons, “Ministry <b>rules out</b> *patrols*”, 2 March 2021. ${link}`,
  )
  assert.equal(
    cite(hit, 'Chicago', link),
    `${said}, quoted in “Ministry <b>rules out</b> *patrols*,” Meridian & Sons, 2 March 2021, ${link}.`,
  )
  assert.equal(
    cite(hit, 'Markdown', link),
    `> “no “plans” … for \\<script\\>”\n>\n> — ${said}. [Meridian & Sons, Ministry \\<b\\>rules out\\</b\\> \\*patrols\\*, 2 March 2021](${link})\n`,
  )
})

test('what comes from a report is text in the HTML of a citation, never markup', () => {
  const [quote] = parseFragment(cite(hit, 'HTML', link)).childNodes
  assert.ok(quote && 'childNodes' in quote)
  const names: string[] = []
  const collect = (node: object): void => {
    if ('tagName' in node) names.push(String(node.tagName))
    if ('childNodes' in node)
      for (const child of node.childNodes as readonly object[]) collect(child)
  }
  collect(quote)
  assert.deepEqual(names, ['blockquote', 'p', 'footer', 'a', 'cite'])
})

test('who is not known, and a day that is not, are said to be', () => {
  const unknown = {
    ...hit,
    report: {
      ...hit.report,
      outlet: null,
      title: null,
      published: { start: null, end: null, basis: 'unknown' },
    },
    statement: { ...hit.statement, speakers: [], source: [], said: { start: null, end: null } },
  } as unknown as Hit
  for (const form of citationForms)
    assert.match(cite(unknown, form, link), /speaker not stated, undated/)
})
