import {
  daySchema,
  idSchemas,
  spanSchema,
  statementSchema,
  timeSchema,
} from '../../src/data-model/schema.ts'
import { checkTable } from '../check-table.ts'

const span = { start: 0, end: 4, text: 'Lind' }
const report = '0123456789abcdef01234567'
const time = { span, kind: 'point', start: '2014-06-16', end: '2014-06-16', anchor: null }
const statement = {
  id: `${report}-0`,
  form: 'direct',
  kind: 'speech',
  turn: false,
  content: [span],
  cue: [],
  source: [],
  speakers: [],
  authority: 'unknown',
  via: [],
  addressees: [],
  occasion: null,
  matter: null,
  said: { start: null, end: null, basis: 'unknown', expression: null, confidence: 1 },
  utterance: 'made',
  act: 'say',
  polarity: 'positive',
  modality: 'certain',
  evidence: [],
  confidence: 1,
  repeats: [],
}

interface Schema {
  safeParse(value: unknown): {
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }
  }
}

/** Whether a shape takes what it is given with some fields changed (JSON): `yes`, or where it does not. */
const check =
  (schema: Schema, whole: object) =>
  (json: string): string => {
    const changed = JSON.parse(json.replaceAll('R', report)) as object
    const { error } = schema.safeParse({ ...whole, ...changed })
    return error ? error.issues.map(({ path }) => path.join('.')).join(', ') : 'yes'
  }

const checkValue =
  (schema: Schema) =>
  (value: string): string =>
    schema.safeParse(value.replaceAll('R', report)).error ? 'no' : 'yes'

checkTable(
  'a span',
  check(spanSchema, span),
  `
  {} → yes
  {"later":1} → yes
  {"start":-1} → start
  {"start":0.5} → start
  {"end":"4"} → end
  {"text":null} → text
`,
)

checkTable(
  'a day',
  checkValue(daySchema),
  `
  2014-06-16 → yes
  2012-02-29 → yes
  2014-02-29 → no
  2014-06 → no
  2014-06-16T09:00 → no
  16 June 2014 → no
`,
)

checkTable(
  'an id of a statement',
  checkValue(idSchemas.statement),
  `
  R-0 → yes
  R-12b → yes
  R → no
  R-p0 → no
`,
)

checkTable(
  'a time',
  check(timeSchema, time),
  `
  {} → yes
  {"start":null,"end":null,"anchor":"text"} → yes
  {"kind":"moment"} → kind
  {"anchor":"event"} → anchor
  {"end":"2014-06-31"} → end
  {"span":null} → span
`,
)

checkTable(
  'a statement',
  check(statementSchema, statement),
  `
  # as it is, and with fields of a later version
  {} → yes
  {"loudness":3} → yes
  # some content
  {"content":[]} → content
  {"content":[{"start":0,"end":4}]} → content.0.text
  # values of the closed sets
  {"form":"Direct"} → form
  {"act":"shout","polarity":"maybe"} → act, polarity
  {"authority":null} → authority
  {"said":{"start":null,"end":null,"basis":"guessed","expression":null,"confidence":1}} → said.basis
  # ids
  {"id":"R"} → id
  {"via":[{"party":"R-0","mention":{"start":0,"end":1,"text":"a"}}]} → via.0.party
  {"via":[{"party":"R-p0","mention":{"start":0,"end":1,"text":"a"}}]} → yes
  # no list
  {"addressees":null} → addressees
`,
)
