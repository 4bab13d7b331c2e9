import type { MetadataCandidate, MetadataField } from '../../../data-model/index.ts'
import { defaultTreeAdapter } from 'parse5'
import { attributeOf, hasWord, type Element } from '../dom/attribute.ts'
import { cleanUrl } from './clean-url.ts'
import { joinNames } from './join-names.ts'
import { elementText, plainValue } from './plain-value.ts'
import { walkNodes } from '../dom/walk-nodes.ts'

/** What schema.org's microdata says about a page: the first element of each property, but all authors. */
export function readMicrodata(elements: readonly Element[]): readonly MetadataCandidate[] {
  return properties.flatMap(({ property, field }) => {
    const of = elements.filter((element) => hasWord(element, 'itemprop', property.toLowerCase()))
    const values = of.flatMap((element) => valueOf(element, field) ?? [])
    const value = field === 'byline' ? joinNames(values) : values[0]
    return value ? [{ field, value, from: `itemprop ${property}` }] : []
  })
}

function valueOf(element: Element, field: MetadataField): string | null {
  const content = attributeOf(element, 'content') ?? attributeOf(element, 'datetime')
  if (field === 'url') return cleanUrl(content ?? attributeOf(element, 'href') ?? '')
  if (content !== null) return plainValue(content)
  const name = field === 'byline' || field === 'outlet' ? nameWithin(element) : null
  return name
    ? (plainValue(attributeOf(name, 'content') ?? '') ?? elementText(name))
    : elementText(element)
}

/** The element with itemprop=name in an author or a publisher, among its first hundred nodes. */
function nameWithin(element: Element): Element | null {
  let seen = 0
  for (const node of walkNodes(element.childNodes)) {
    if (++seen > 100) break
    if (defaultTreeAdapter.isElementNode(node) && hasWord(node, 'itemprop', 'name')) return node
  }
  return null
}

const properties: readonly { property: string; field: MetadataField }[] = [
  { property: 'headline', field: 'title' },
  { property: 'publisher', field: 'outlet' },
  { property: 'author', field: 'byline' },
  { property: 'datePublished', field: 'published' },
  { property: 'dateModified', field: 'modified' },
  { property: 'mainEntityOfPage', field: 'url' },
  { property: 'inLanguage', field: 'language' },
  { property: 'articleSection', field: 'section' },
]
