import fc from 'fast-check'

import { anyText } from '../any-text.ts'
import { anyQuery } from '../query/any-query.ts'

/** A request to the API, as it is sent. */
export interface AnyRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

const encoded = anyText.map((text) => encodeURIComponent(text.toWellFormed()))

/** What may stand in an address: a text, encoded; or what is no encoding of one. */
const part = fc.oneof(encoded, fc.constantFrom('%00', '%', '%ff', '..', '%2e%2e%2f', '%ed%a0%80'))

/** A method and a path: mostly those of a route. */
const places = (ids: readonly string[]) => {
  const id = fc.oneof(fc.constantFrom(...ids), part)
  const of = (method: string, ...paths: readonly string[]) =>
    fc.record({ method: fc.constant(method), path: fc.constantFrom(...paths) })
  const ofOne = (method: string, ...paths: readonly string[]) =>
    fc
      .record({ method: fc.constant(method), path: fc.constantFrom(...paths), one: id })
      .map(({ path, one }) => ({ method, path: path.replace('ID', () => one) }))
  const lists = ['statements', 'facets', 'days', 'said', 'reports', 'parties', 'decisions']
  return fc.oneof(
    {
      weight: 8,
      arbitrary: of('GET', ...[...lists, 'record', 'export'].map((name) => `/api/${name}`)),
    },
    {
      weight: 4,
      arbitrary: ofOne(
        'GET',
        '/api/statements/ID',
        '/api/reports/ID',
        '/api/reports/ID/relations',
        '/api/parties/ID',
        '/ID',
      ),
    },
    {
      weight: 6,
      arbitrary: of('POST', '/api/decisions', '/api/decisions', '/api/readings', '/api/reports'),
    },
    { weight: 1, arbitrary: ofOne('POST', '/api/decisions/ID/undo') },
    { weight: 1, arbitrary: ofOne('DELETE', '/api/reports/ID') },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('HEAD', 'PUT', 'PATCH', 'OPTIONS')
        .chain((method) => ofOne(method, '/api/reports', '/api/reports/ID')),
    },
  )
}

const names = [
  'q',
  'sort',
  'limit',
  'page',
  'each',
  'quotation',
  'speaker',
  'name',
  'report',
  'format',
  'bom',
  'source',
  'published',
  'outlet',
  'title',
  'token',
]

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(
        part,
        anyQuery.map((text) => encodeURIComponent(text)),
        fc.constantFrom('1', '-1', '1e9', '0x10', 'true', 'said', 'csv', 'parquet', 'prov', '2021'),
      ),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))

const verdict = (ids: readonly string[]) => {
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: anyText },
  )
  const day = fc.option(fc.constantFrom('2021-03-02', '2021-02-30', '2020-01-01', ''))
  const kind = (name: string) => fc.constant(name)
  return fc.oneof(
    fc.record({ kind: kind('speaker'), statement: id, name: fc.option(anyText) }),
    fc.record({
      kind: kind('authority'),
      statement: id,
      authority: fc.constantFrom('named', 'none', 'x'),
    }),
    fc.record({ kind: kind('said'), statement: id, start: day, end: day }),
    fc.record({ kind: kind('not-a-statement'), statement: id }),
    fc.record(
      { kind: kind('report'), report: id, published: anyText, outlet: anyText, title: anyText },
      { requiredKeys: ['kind', 'report'] },
    ),
    fc.record({ kind: kind('merge'), agent: id, into: id }),
    fc.record({ kind: kind('split'), party: id }),
    fc.record({ kind: anyText, report: fc.object() }),
  )
}

const body = (ids: readonly string[]): fc.Arbitrary<AnyRequest['body']> =>
  fc.oneof(
    anyText,
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    fc.json(),
    {
      weight: 5,
      arbitrary: fc
        .record(
          { verdict: verdict(ids), by: anyText, why: anyText },
          { requiredKeys: ['verdict', 'by'] },
        )
        .map((value) => JSON.stringify(value)),
    },
  )

/** Any request to the API, often about one of these ids. */
export const anyRequest = (ids: readonly string[]): fc.Arbitrary<AnyRequest> =>
  fc
    .record({
      place: places(ids),
      query,
      headers: fc.record(
        {
          'Content-Type': fc.constantFrom(
            'application/json',
            'application/json',
            'application/json; charset=utf-8',
            'application/xml',
          ),
          'If-None-Match': fc.constantFrom('"x"', 'W/"'),
          Authorization: fc.constantFrom('Bearer x', 'Basic x', ''),
          Cookie: fc.constantFrom('onrecord_token=x', '=;=;', ''),
        },
        { requiredKeys: ['Content-Type'] },
      ),
      body: body(ids),
    })
    .map(({ place: { method, path }, query: given, headers, body: sent }) => ({
      method,
      path: `${path}?${given}`,
      headers,
      body: method === 'GET' || method === 'HEAD' ? null : sent,
    }))
