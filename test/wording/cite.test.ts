import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'

import { parseFragment } from 'parse5'

import type { Statement } from '../../src/data-model/index.ts'
import type { Hit } from '../../src/record/index.ts'
import { findParagraphs } from '../../src/segment/paragraphs.ts'
import { findQuotations } from '../../src/segment/quotations.ts'
import { cite, citationForms, type CitationForm } from '../../src/wording/index.ts'

/** A statement of an invented report: its parts are found in the text by their words, each after the one before of its kind. */
interface Told {
  readonly text: string
  readonly source?: readonly string[]
  readonly cue?: readonly string[]
  readonly content: readonly string[]
  readonly form: 'direct' | 'mixed' | 'indirect'
  readonly speaker?: string | null
  readonly title?: string
  readonly institution?: string
  readonly via?: string
  /** The day on which it was said, as the text states it; else it is implied. */
  readonly stated?: string
  /** Whether the day is that of the occasion. */
  readonly isByOccasion?: boolean
  readonly utterance?: Statement['utterance']
  readonly kind?: Statement['kind']
  readonly confidence?: number
  readonly outlet?: string | null
  readonly headline?: string | null
  readonly file?: string
  readonly published?: string | null
  readonly url?: string
  /** Whether the text of the report is not at hand. */
  readonly isApart?: boolean
}

function citeTold(
  told: Told,
  form: CitationForm = 'Plain text',
  link = 'http://127.0.0.1:8014/statements/r-1',
) {
  const { text, published = '2016-10-03', speaker = 'Ada Holm' } = told
  const spansOf = (parts: readonly string[] = []) => {
    let at = 0
    return parts.map((part) => {
      const start = text.indexOf(part, at)
      assert.ok(start >= 0, `no ${part} in ${text}`)
      at = start + part.length
      return { start, end: at, text: part }
    })
  }
  const party = (id: string, name: string, affiliation: string | null = null) => ({
    id,
    name,
    kind: id === 'p1' ? 'person' : 'institution',
    affiliation,
    titles: [],
  })
  const day = { start: published, end: published, basis: published === null ? 'unknown' : 'given' }
  const hit = {
    report: {
      id: 'r',
      source: told.file ?? '/home/ada/clips/a.txt',
      title: told.headline === undefined ? 'Harbour vote' : told.headline,
      outlet: told.outlet === undefined ? 'Northern Courier' : told.outlet,
      published: day,
    },
    statement: {
      form: told.form,
      content: spansOf(told.content),
      cue: spansOf(told.cue),
      source: spansOf(told.source),
      speakers: speaker === null ? [] : [{ party: 'p1', name: speaker }],
      via: told.via === undefined ? [] : [{ party: 'p3' }],
      said:
        told.stated === undefined
          ? { ...day, basis: 'implied' }
          : {
              start: told.stated,
              end: told.stated,
              basis: told.isByOccasion ? 'occasion' : 'stated',
            },
      utterance: told.utterance ?? 'made',
      kind: told.kind ?? 'speech',
      confidence: told.confidence ?? 0.9,
    },
    parties: [
      {
        ...party('p1', speaker ?? '', 'p2'),
        titles: told.title === undefined ? [] : [{ text: told.title }],
      },
      ...(told.institution === undefined ? [] : [party('p2', told.institution)]),
      ...(told.via === undefined ? [] : [party('p3', told.via)]),
    ],
  } as unknown as Hit
  const metadata =
    told.url === undefined ? [] : [{ field: 'url' as const, value: told.url, from: 'link' }]
  return cite(hit, form, {
    link,
    report: told.isApart ? null : { text, metadata },
    findQuotations: (whole) => findQuotations(whole, findParagraphs(whole)).quotations,
  })
}

const place = 'Northern Courier, “Harbour vote”, 3 October 2016.'
const reported = 'reported 3 October 2016, day not stated'
const blasted: Told = {
  text: 'Holm blasted him for not paying harbour dues. He left.',
  source: ['Holm'],
  cue: ['blasted'],
  content: ['him for not paying harbour dues'],
  form: 'indirect',
}
const plain: Told = {
  text: '“We wait,” Holm said.',
  source: ['Holm'],
  cue: ['said'],
  content: ['“We wait,”'],
  form: 'direct',
}
const partly: Told = {
  text: 'Holm said the port “may wait” until spring.',
  source: ['Holm'],
  cue: ['said'],
  content: ['the port “may wait” until spring'],
  form: 'mixed',
}
const courier = 'Northern Courier’s words'
const butMarks = `${courier} but for those in quotation marks`
const indirectly = `(${courier}, ${reported}). Speaker: Ada Holm. ${place}`
const mixedly = `(${butMarks}, ${reported}). Speaker: Ada Holm. ${place}`
const directly = `— Ada Holm, ${reported}. ${place}`

const cases: readonly (readonly [what: string, told: Told, expected: string])[] = [
  [
    'an indirect one is told as the outlet’s words',
    blasted,
    `Holm blasted him for not paying harbour dues ${indirectly}`,
  ],
  ['a direct one stands in marks once', plain, `“We wait” ${directly}`],
  [
    'of a mixed one the quoted part alone does',
    partly,
    `Holm said the port “may wait” until spring ${mixedly}`,
  ],
  [
    'straight marks become curly ones',
    { ...plain, text: '"We wait," Holm said.', content: ['"We wait,"'] },
    `“We wait” ${directly}`,
  ],
  [
    'so do those of a mixed style',
    { ...plain, text: '"We wait,” Holm said.', content: ['"We wait,”'] },
    `“We wait” ${directly}`,
  ],
  [
    'and of German and French style',
    { ...plain, text: '«We wait», Holm said.', content: ['«We wait»,'] },
    `“We wait” ${directly}`,
  ],
  [
    'and of typewriters',
    { ...plain, text: "``We wait,'' Holm said.", content: ["``We wait,''"] },
    `“We wait” ${directly}`,
  ],
  [
    'single outer marks become double ones',
    { ...plain, text: '‘We wait,’ Holm said.', content: ['‘We wait,’'] },
    `“We wait” ${directly}`,
  ],
  [
    'inner marks become single ones',
    {
      ...plain,
      text: '"We call it "the gate" here," Holm said.',
      content: ['"We call it "the gate" here,"'],
    },
    `“We call it ‘the gate’ here” ${directly}`,
  ],
  [
    'inner single ones stay',
    {
      ...plain,
      text: '“We call it ‘the gate,’” Holm said.',
      content: ['“We call it ‘the gate,’”'],
    },
    `“We call it ‘the gate’” ${directly}`,
  ],
  [
    'an apostrophe is no mark',
    {
      ...plain,
      text: '“It’s the sailors’ port,” Holm said.',
      content: ['“It’s the sailors’ port,”'],
    },
    `“It’s the sailors’ port” ${directly}`,
  ],
  [
    'what is left out of a quotation is an omission within one pair of marks',
    { ...plain, text: '“We wait,” Holm said. “We hope.”', content: ['“We wait,”', '“We hope.”'] },
    `“We wait … We hope.” ${directly}`,
  ],
  [
    'marks outside what was found are found in the report',
    { ...plain, content: ['We wait'] },
    `“We wait” ${directly}`,
  ],
  [
    'a quotation over paragraphs is one',
    { ...plain, text: '“We wait.\n\n“We hope,” Holm said.', content: ['“We wait.\n\n“We hope,”'] },
    `“We wait. We hope” ${directly}`,
  ],
  [
    'a question keeps its mark',
    { ...plain, text: '“Who waits?” Holm asked.', cue: ['asked'], content: ['“Who waits?”'] },
    `“Who waits?” ${directly}`,
  ],
  [
    'a cue after the content stays there',
    {
      ...blasted,
      text: 'The port is shut, Holm said.',
      cue: ['said'],
      content: ['The port is shut'],
    },
    `The port is shut, Holm said ${indirectly}`,
  ],
  [
    'what stands between source and cue stays, word for word',
    { ...blasted, text: 'Holm, at the quay, blasted him for not paying harbour dues.' },
    `Holm, at the quay, blasted him for not paying harbour dues ${indirectly}`,
  ],
  [
    'of another paragraph it is left out',
    {
      ...blasted,
      text: 'Holm came.\n\nShe said the port was shut.',
      cue: ['said'],
      content: ['the port was shut'],
    },
    `Holm … said the port was shut ${indirectly}`,
  ],
  [
    'title and office are carried',
    { ...plain, title: 'harbour master', institution: 'Port Office' },
    `“We wait” — Ada Holm, harbour master, for Port Office, ${reported}. ${place}`,
  ],
  [
    'an office that the title names stands once',
    { ...plain, title: 'Port Office spokeswoman', institution: 'Port Office' },
    `“We wait” — Ada Holm, Port Office spokeswoman, ${reported}. ${place}`,
  ],
  [
    'a day that the text states is told',
    { ...plain, stated: '2016-10-01' },
    `“We wait” — Ada Holm, 1 October 2016. ${place}`,
  ],
  [
    'a report without a day implies none',
    { ...plain, published: null },
    '“We wait” — Ada Holm, day not stated. Northern Courier, “Harbour vote”, undated.',
  ],
  [
    'what is not sure says so',
    { ...plain, confidence: 0.69 },
    `“We wait” — Ada Holm, ${reported} [check this]. ${place}`,
  ],
  [
    'who is not known is said to be',
    {
      ...blasted,
      speaker: null,
      source: [],
      text: 'It was said that the port was shut.',
      cue: ['It was said'],
      content: ['that the port was shut'],
    },
    `It was said that the port was shut (${courier}, ${reported}). Speaker not stated. ${place}`,
  ],
  [
    'the report’s own address stands',
    { ...plain, url: 'https://courier.example/harbour' },
    `“We wait” ${directly} https://courier.example/harbour`,
  ],
  [
    'so does the one it was fetched from',
    { ...plain, file: 'https://courier.example/fetched' },
    `“We wait” ${directly} https://courier.example/fetched`,
  ],
  [
    'an address of this machine does not',
    { ...plain, url: 'http://localhost:3000/a' },
    `“We wait” ${directly}`,
  ],
  [
    'no path of a file does, though the report has no headline',
    { ...plain, headline: null },
    `“We wait” — Ada Holm, ${reported}. Northern Courier, 3 October 2016.`,
  ],
  [
    'marks of a headline stand within its own',
    { ...plain, headline: 'Holm: “We wait”' },
    `“We wait” — Ada Holm, ${reported}. Northern Courier, “Holm: ‘We wait’”, 3 October 2016.`,
  ],
  [
    'an outlet that is not known is the report',
    { ...blasted, outlet: null },
    `Holm blasted him for not paying harbour dues (the report’s words, ${reported}). Speaker: Ada Holm. “Harbour vote”, 3 October 2016.`,
  ],
  [
    'an outlet that ends in s has an apostrophe',
    { ...blasted, outlet: 'Harbour News' },
    `Holm blasted him for not paying harbour dues (Harbour News’ words, ${reported}). Speaker: Ada Holm. Harbour News, “Harbour vote”, 3 October 2016.`,
  ],
  [
    'what somebody relays is in their words',
    { ...blasted, via: 'Bo Kerr' },
    `Holm blasted him for not paying harbour dues (Bo Kerr’s words, ${reported}). Speaker: Ada Holm. ${place}`,
  ],
  [
    'what is said within the words of another is quoted with them',
    { ...plain, text: '“Holm said we wait,” Kerr said.', content: ['we wait'] },
    `“Holm said we wait” (as Northern Courier quotes it, ${reported}). Speaker: Ada Holm. ${place}`,
  ],
  [
    'a turn of a transcript stands in no marks',
    {
      ...plain,
      text: 'MS. HOLM: We wait.\n\nQUESTION: Why?',
      source: ['MS. HOLM'],
      cue: [':'],
      content: ['We wait.'],
    },
    `We wait. — Ada Holm, ${reported}, as transcribed. ${place}`,
  ],
  [
    'without the report’s text the parts stand in their order',
    { ...blasted, isApart: true },
    `Holm blasted him for not paying harbour dues ${indirectly}`,
  ],
  [
    'and what may stand between them is left out',
    {
      ...blasted,
      isApart: true,
      text: 'Holm, at the quay, blasted him for not paying harbour dues.',
    },
    `Holm … blasted him for not paying harbour dues ${indirectly}`,
  ],
  [
    'and no marks come to what has none',
    { ...plain, isApart: true, content: ['We wait'] },
    `We wait — Ada Holm, ${reported}, as transcribed. ${place}`,
  ],
  [
    'and a quotation that is broken off stands in marks once',
    {
      ...plain,
      isApart: true,
      text: '“We wait,” Holm said. “We hope.”',
      content: ['“We wait,”', '“We hope.”'],
    },
    `“We wait … We hope.” ${directly}`,
  ],
]

describe('a citation in plain text', () => {
  for (const [what, told, expected] of cases) it(what, () => assert.equal(citeTold(told), expected))

  it('leads to the record where others reach it and the report has no address', () => {
    const link = 'http://desk.example:8014/statements/r-1'
    assert.equal(citeTold(plain, 'Plain text', link), `“We wait” ${directly} ${link}`)
  })
})

test('each other form has the words, whose they are, when and where', () => {
  const url = 'https://courier.example/a(b)'
  assert.equal(
    citeTold({ ...plain, url }, 'Chicago'),
    `Ada Holm, ${reported}: “We wait”; quoted in “Harbour vote,” Northern Courier, 3 October 2016, ${url}.`,
  )
  assert.equal(
    citeTold({ ...blasted, url }, 'Chicago'),
    `Ada Holm; ${courier}, ${reported}: Holm blasted him for not paying harbour dues; told in “Harbour vote,” Northern Courier, 3 October 2016, ${url}.`,
  )
  assert.equal(
    citeTold({ ...plain, url }, 'Markdown'),
    `> “We wait”\n>\n> — Ada Holm, ${reported}. [${place.slice(0, -1)}](https://courier.example/a%28b%29)\n`,
  )
  assert.equal(
    citeTold({ ...partly, url }, 'HTML'),
    `<div><p>Holm said the port “may wait” until spring</p><footer>(${butMarks}, ${reported}). Speaker: Ada Holm. <a href="${url}"><cite>Harbour vote</cite></a>, Northern Courier, 3 October 2016</footer></div>`,
  )
})

const hostile: Told = {
  ...plain,
  text: '“- <script>x</script> *a* [b](http://x.example) www.x.example,” Holm said.',
  content: ['“- <script>x</script> *a* [b](http://x.example) www.x.example,”'],
  speaker: '<b>Ada</b> _Holm_',
  headline: '<i>Vote</i> `x`',
  outlet: 'A & B',
  url: 'https://courier.example/"><script>',
}

test('what comes from a report is text in the HTML of a citation, never markup', () => {
  for (const told of [hostile, { ...hostile, form: 'mixed' as const }]) {
    const [quote] = parseFragment(citeTold(told, 'HTML')).childNodes
    assert.ok(quote && 'childNodes' in quote)
    const names: string[] = []
    const collect = (node: object): void => {
      if ('tagName' in node) names.push(String(node.tagName))
      if ('childNodes' in node)
        for (const child of node.childNodes as readonly object[]) collect(child)
    }
    collect(quote)
    assert.deepEqual(names.slice(1), ['p', 'footer', 'a', 'cite'])
  }
})

test('nor in its Markdown', () => {
  const told = citeTold(hostile, 'Markdown')
  assert.match(
    told,
    /\\<script\\>x\\<\/script\\> \\\*a\\\* \\\[b\\\]\(http\\:\/\/x\.example\) www\\\.x\.example/,
  )
  assert.match(told, /\]\(https:\/\/courier\.example\/%22%3E%3Cscript%3E\)\n$/)
  assert.equal(told.split('\n').length, 4)
})

test('who is not known, and a day that is not, are said to be in every form', () => {
  for (const form of citationForms) {
    const told = citeTold({ ...plain, speaker: null, source: [], published: null }, form)
    assert.match(told, /speaker not stated, day not stated/)
    assert.doesNotMatch(told, /127\.0\.0\.1|\/home/)
  }
})

describe('a citation of what was not simply said', () => {
  const withheld: Told = {
    text: 'Holm would not say whether the ferry was safe.',
    source: ['Holm'],
    cue: ['would not say'],
    content: ['whether the ferry was safe'],
    form: 'indirect',
    utterance: 'withheld',
  }

  it('has the words of the report for it, and says so', () => {
    assert.equal(
      citeTold(withheld),
      `Holm would not say whether the ferry was safe (Northern Courier’s words, ${reported}, did not say). Speaker: Ada Holm. ${place}`,
    )
    assert.match(citeTold({ ...blasted, kind: 'attitude' }), /no words were reported\)\. Speaker/)
    assert.match(citeTold({ ...plain, utterance: 'reported' }), /^“We wait” — .*, by hearsay\./)
  })

  it('gives nobody as their own what is yet to be said', () => {
    const planned: Told = {
      text: '“We wait,” Holm will say.',
      source: ['Holm'],
      cue: ['will say'],
      content: ['“We wait,”'],
      form: 'direct',
      utterance: 'planned',
    }
    assert.equal(
      citeTold(planned),
      `“We wait,” Holm will say (Northern Courier’s words, ${reported}, is yet to be said). Speaker: Ada Holm. ${place}`,
    )
    assert.match(citeTold(planned, 'HTML'), /^<div>/)
  })

  it('has the day of the occasion on which it was said', () => {
    const told = citeTold({ ...plain, stated: '2016-10-01', isByOccasion: true })
    assert.match(told, /^“We wait” — Ada Holm, 1 October 2016\./)
  })
})
