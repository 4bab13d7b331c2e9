import { OnrecordError } from '../../errors.ts'
import { readHeadLines } from '../plain-text.ts'
import { elementsOf, isElement, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts'
import { candidate, type Format } from './format.ts'
import { readZip } from './read-zip.ts'

/** A document of Word (ECMA-376, Office Open XML): its paragraphs, without notes, comments and what was struck out. */
export const docx: Format = {
  name: 'a DOCX',
  endings: ['.docx'],
  detect: ({ bytes }) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml') &&
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b,
  async *read({ bytes, path, maxSize }) {
    const wanted = ['word/document.xml', 'docProps/core.xml']
    const files = await readZip(bytes, wanted, { path, format: 'DOCX', maxSize })
    const [document, core] = wanted.map((name) => files.get(name))
    if (document === undefined) {
      const reason = 'it has no document'
      throw new OnrecordError('input-damaged', { path, format: 'DOCX', reason })
    }
    const root = parseXml(document, path, 'DOCX')
    const text = elementsOf(root, 'body')
      .flatMap(paragraphsOf)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '')
      .join('\n\n')
    if (text === '') return
    const properties = core === undefined ? null : parseXml(core, path, 'DOCX')
    const take = (name: string) =>
      properties ? elementsOf(properties, name).map((one) => textOf(one)) : []
    yield {
      text,
      metadata: [
        ...readHeadLines(text),
        ...take('title').flatMap((value) => candidate('title', value, 'docx title')),
        ...take('modified').flatMap((value) => candidate('modified', value, 'docx modified')),
      ],
      format: 'docx',
      part: null,
    }
  },
}

/** The paragraphs below an element, including those of tables, in text order. */
function paragraphsOf(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || unread.has(child.name)) return []
    return child.name === 'p' ? [charactersOf(child)] : paragraphsOf(child)
  })
}

function charactersOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return element.name === 't' ? child.value : ''
      if (unread.has(child.name)) return ''
      return marks.get(child.name) ?? charactersOf(child)
    })
    .join('')
}

/** Elements that stand for characters. */
const marks = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
])
/** Properties, deleted text, and what an older Word is given in place of something else. */
const unread = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'del',
  'moveFrom',
  'instrText',
  'Fallback',
  'drawing',
  'pict',
])
