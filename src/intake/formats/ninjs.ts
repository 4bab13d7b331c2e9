import type { MetadataCandidate } from '../../data-model/index.ts'
import { z } from 'zod'

import { readFragment } from '../html/index.ts'
import { candidate, type Format } from './format.ts'
import { parseObject } from './parse-object.ts'

/**
 * IPTC ninjs 1, 2 and 3: one item in JSON. Version 1 has `headline` and `body_text` or `body_xhtml` (also with a role:
 * `body_text_main`), versions 2 and 3 `headlines` and `bodies` (https://iptc.org/standards/ninjs/).
 */
export const ninjs: Format = {
  name: 'ninjs',
  endings: ['.json'],
  detect: ({ decoded }) => parseItem(decoded?.text ?? '') !== null,
  *read({ decoded }) {
    const item = parseItem(decoded?.text ?? '')
    const body = item && findBody(item)
    if (!item || body === null) return
    yield { text: body, metadata: findMetadata(item), format: 'ninjs', part: null }
  },
}

const named = z.looseObject({ name: z.string() })
const valued = z.looseObject({
  role: z.string().optional(),
  value: z.string(),
  contenttype: z.string().optional(),
  contentType: z.string().optional(),
})
const shape = z.looseObject({
  uri: z.string(),
  headline: z.string().optional(),
  headlines: z.array(valued).optional().catch(undefined),
  bodies: z.array(valued).optional().catch(undefined),
  byline: z.string().optional(),
  bylines: z
    .array(z.looseObject({ value: z.string().optional(), byline: z.string().optional() }))
    .optional()
    .catch(undefined),
  by: z.string().optional().catch(undefined),
  infosources: z.array(named).optional().catch(undefined),
  infosource: z.array(named).optional().catch(undefined),
  copyrightholder: z.string().optional().catch(undefined),
  profile: z.string().optional().catch(undefined),
  versioncreated: z.string().optional().catch(undefined),
  versionCreated: z.string().optional().catch(undefined),
  firstcreated: z.string().optional().catch(undefined),
  firstCreated: z.string().optional().catch(undefined),
  contentcreated: z.string().optional().catch(undefined),
  contentCreated: z.string().optional().catch(undefined),
  language: z.string().optional().catch(undefined),
})
type Item = z.infer<typeof shape>

/** The item in a text; null if it is not ninjs: a `uri` and one of the fields that only ninjs has. */
function parseItem(text: string): Item | null {
  const item = shape.safeParse(parseObject(text)).data
  if (!item) return null
  const telling = /^(?:body_(?:text|xhtml)\w{0,40}|bodies|versioncreated|versionCreated|headlines)$/
  return Object.keys(item).some((key) => telling.test(key)) ? item : null
}

/** The text of the body, the main one first, XHTML before plain text; null if there is none. */
function findBody(item: Item): string | null {
  const bodies = (item.bodies ?? []).toSorted(
    (a, b) => Number(b.role === 'main') - Number(a.role === 'main'),
  )
  const [first] = bodies
  if (first) {
    const type = first.contenttype ?? first.contentType ?? ''
    return /html/i.test(type) || (type === '' && /^\s{0,20}</.test(first.value))
      ? readFragment(first.value).text
      : first.value
  }
  for (const [kind, read] of [
    ['body_xhtml', (value: string) => readFragment(value).text],
    ['body_text', (value: string) => value],
  ] as const) {
    const key = Object.keys(item)
      .filter((one) => one === kind || one.startsWith(`${kind}_`))
      .toSorted((a, b) => Number(b.endsWith('main')) - Number(a.endsWith('main')))[0]
    const value = key === undefined ? undefined : item[key]
    if (typeof value === 'string' && value.trim() !== '') return read(value)
  }
  return null
}

function findMetadata(item: Item): readonly MetadataCandidate[] {
  const headlines = (item.headlines ?? []).toSorted(
    (a, b) => Number(b.role === 'main') - Number(a.role === 'main'),
  )
  const take = (field: MetadataCandidate['field'], keys: readonly string[]) =>
    keys.flatMap((key) => candidate(field, item[key], `ninjs ${key}`))
  const names = (key: 'infosource' | 'infosources') =>
    (item[key] ?? []).flatMap(({ name }) => candidate('outlet', name, `ninjs ${key}`))
  return [
    ...headlines.flatMap(({ value }) => candidate('title', value, 'ninjs headlines')),
    ...take('title', ['headline']),
    ...names('infosources'),
    ...names('infosource'),
    ...take('outlet', ['copyrightholder']),
    ...(item.bylines ?? []).flatMap((one) =>
      candidate('byline', one.byline ?? one.value, 'ninjs bylines'),
    ),
    ...take('byline', ['byline', 'by']),
    ...take('published', ['firstcreated', 'firstCreated', 'contentcreated', 'contentCreated']),
    ...take('published', ['versioncreated', 'versionCreated']),
    ...take('modified', ['versioncreated', 'versionCreated']),
    ...take('language', ['language']),
    ...(/^https?:/i.test(item.uri) ? take('url', ['uri']) : []),
  ]
}
