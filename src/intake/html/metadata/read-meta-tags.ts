import {
  metadataFields,
  type MetadataCandidate,
  type MetadataField,
} from '../../../data-model/index.ts'
import { attributeOf, type Element } from '../dom/attribute.ts'
import { cleanUrl } from './clean-url.ts'
import { joinNames } from './join-names.ts'
import names from './meta-names.json' with { type: 'json' }
import { plainValue } from './plain-value.ts'

/**
 * What the <meta> tags of a page say about it: OpenGraph and article:* first, then those of other conventions, each
 * field's in the order of meta-names.json.
 */
export function readMetaTags(tags: readonly Element[]): readonly MetadataCandidate[] {
  const contents = new Map<string, string[]>()
  for (const tag of tags) {
    const content = plainValue(attributeOf(tag, 'content') ?? '')
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = attributeOf(tag, attribute)?.trim().toLowerCase()
      if (!name || content === null || name.length > 100) continue
      contents.set(name, [...(contents.get(name) ?? []), content].slice(0, mostOfOne))
      break
    }
  }
  return [names.openGraph, names.other].flatMap((group) =>
    metadataFields.flatMap((field) =>
      group[field].flatMap((name) => candidateOf(field, name, contents.get(name) ?? [])),
    ),
  )
}

function candidateOf(
  field: MetadataField,
  name: string,
  values: readonly string[],
): readonly MetadataCandidate[] {
  const first = values[0]
  if (first === undefined) return []
  const value = field === 'byline' ? joinNames(values) : field === 'url' ? cleanUrl(first) : first
  return value === null ? [] : [{ field, value, from: `meta ${name}` }]
}

const mostOfOne = 20
