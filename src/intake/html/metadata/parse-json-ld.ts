/** An object of a page's JSON-LD. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The objects in a page's JSON-LD that describe the page, and how many scripts could not be read. */
export interface JsonLd {
  /** Those at the top, in lists and in @graph, in order. */
  readonly objects: readonly JsonObject[]
  readonly broken: number
  /** The object that a reference (`{"@id": …}`) means, or the value itself. */
  resolve(value: unknown): unknown
}

/**
 * The JSON-LD of a page's scripts. Comment marks around it and line ends within its strings, which JSON does not
 * allow but pages have, are ignored; a script that is still not JSON is counted and skipped.
 */
export function parseJsonLd(scripts: readonly string[]): JsonLd {
  const objects: JsonObject[] = []
  let broken = 0
  for (const script of scripts) {
    const parsed = parseLoosely(script)
    if (parsed === undefined) broken++
    else for (const object of topObjects(parsed)) objects.push(object)
  }
  const byId = new Map<unknown, JsonObject>()
  for (const object of objects) {
    const id = object['@id']
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, object)
  }
  return {
    objects,
    broken,
    resolve(value) {
      const isReference = isObject(value) && '@id' in value && Object.keys(value).length === 1
      return isReference ? (byId.get(value['@id']) ?? value) : value
    },
  }
}

/** Whether a value is a JSON object, not a list or a single value. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseLoosely(script: string): unknown {
  const text = script
    .replace(
      /^\s{0,1000}(?:\/\/\s{0,10})?(?:<!--|<!\[CDATA\[|\/\*\s{0,10}<!\[CDATA\[\s{0,10}\*\/)/,
      '',
    )
    .replace(/(?:\/\/\s{0,10})?(?:-->|\]\]>|\/\*\s{0,10}\]\]>\s{0,10}\*\/)\s{0,1000}$/, '')
    .trim()
    .replace(/;$/, '')
  if (text === '') return null
  return parseOrNothing(text) ?? parseOrNothing(text.replace(/[\0-\x1f]+/g, ' '))
}

/** The value of a JSON text; undefined if it is not JSON. */
function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The objects at the top of a JSON-LD text, in its lists and in its graphs. */
function topObjects(parsed: unknown): readonly JsonObject[] {
  const objects: JsonObject[] = []
  const waiting: unknown[] = [parsed]
  for (let seen = 0; waiting.length > 0 && seen < mostValues; seen++) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.unshift(...value.slice(0, mostOfList))
    else if (isObject(value)) {
      objects.push(value)
      if ('@graph' in value) waiting.unshift(value['@graph'])
      if (isObject(value['mainEntity'])) waiting.push(value['mainEntity'])
      if (isObject(value['mainEntityOfPage'])) waiting.push(value['mainEntityOfPage'])
    }
  }
  return objects
}

const mostValues = 10_000
const mostOfList = 500
