import type { MetadataCandidate } from '../../data-model/index.ts'
import { composeBody } from '../xml/compose-body.ts'
import { elementsOf, isElement, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts'
import { rootName } from '../xml/root-name.ts'
import { candidate, type Format, type FoundReport } from './format.ts'

/**
 * IPTC NewsML-G2 (newsMessage or newsItem) with a body in XHTML, NITF or plain text, and NITF by itself
 * (https://iptc.org/standards/newsml-g2/). Every news item with a body is a report.
 */
export const newsml: Format = {
  name: 'NewsML-G2',
  endings: ['.xml'],
  detect: ({ decoded }) =>
    /^(?:\w{1,20}:)?(?:newsMessage|newsItem|nitf)$/.test(rootName(decoded?.text ?? '') ?? ''),
  *read({ decoded, path }) {
    const text = decoded?.text ?? ''
    const root = parseXml(text, path, 'NewsML-G2')
    const items = itemsOf(root)
    for (const item of items) {
      const found = readBody(item, text)
      const part = items.length > 1 ? (item.attributes['guid'] ?? null) : null
      if (found && found.text.trim() !== '')
        yield { ...found, metadata: findMetadata(item), format: 'newsml-g2', part }
    }
  },
}

const itemsOf = (root: XmlElement): readonly XmlElement[] =>
  root.name === 'newsMessage' ? elementsOf(root, 'newsItem') : [root]

function readBody(item: XmlElement, source: string): Pick<FoundReport, 'text' | 'map'> | null {
  for (const content of [
    ...elementsOf(item, 'inlineXML'),
    ...(item.name === 'nitf' ? [item] : []),
  ]) {
    const [body] = [
      ...elementsOf(content, 'body.content'),
      ...elementsOf(content, 'body'),
      ...(content.children.some(isElement) ? [content] : []),
    ]
    if (body) return composeBody(body, source)
  }
  const [data] = elementsOf(item, 'inlineData').filter(
    ({ attributes }) => attributes['encoding'] === undefined,
  )
  return data
    ? composeBody({ name: 'pre', attributes: {}, children: [{ ...data, name: 'pre' }] }, source)
    : null
}

/**
 * Where the standard puts each field, the most specific first (an item's title may be a slug); an attribute follows
 * an @.
 */
const places: readonly (readonly [MetadataCandidate['field'], readonly string[]])[] = [
  [
    'title',
    ['contentMeta/headline', 'itemMeta/title', 'inlineXML//hl1', 'nitf//hl1', 'inlineXML//title'],
  ],
  [
    'outlet',
    [
      'contentMeta/infoSource/name',
      'itemMeta/provider/name',
      'itemMeta/provider@literal',
      'rightsInfo/copyrightHolder/name',
      'nitf//distributor',
    ],
  ],
  ['byline', ['contentMeta/by', 'contentMeta/creator/name', 'inlineXML//byline', 'nitf//byline']],
  [
    'published',
    [
      'itemMeta/firstCreated',
      'contentMeta/contentCreated',
      'itemMeta/versionCreated',
      'nitf//date.issue@norm',
      'nitf//story.date@norm',
    ],
  ],
  ['modified', ['itemMeta/versionCreated', 'contentMeta/contentModified']],
  ['language', ['contentMeta/language@tag']],
]

function findMetadata(item: XmlElement): readonly MetadataCandidate[] {
  return places.flatMap(([field, paths]) =>
    paths.flatMap((path) => {
      const [steps = '', attribute] = path.split('@')
      const found = steps
        .split(/\/{1,2}/)
        .reduce<readonly XmlElement[]>(
          (elements, step) =>
            elements.flatMap((one) => (one.name === step ? [one] : elementsOf(one, step))),
          [item],
        )
      return found
        .slice(0, mostOfOne)
        .flatMap((one) =>
          candidate(
            field,
            attribute === undefined ? textOf(one) : one.attributes[attribute],
            `newsml ${path}`,
          ),
        )
    }),
  )
}

const mostOfOne = 3
