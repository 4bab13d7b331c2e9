import { SaxesParser } from 'saxes'

import { OnrecordError } from '../../errors.ts'
import { refuseEntities } from './refuse-entities.ts'

/** An element of an XML text. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** A stretch of characters, and where it is written in the source: half-open, UTF-16 code units. */
export interface XmlText {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A part of an element. */
export type XmlNode = XmlElement | XmlText

/** Whether a node is an element. */
export const isElement = (node: XmlNode): node is XmlElement => 'children' in node

/**
 * The element of an XML 1.0 text, with the place of each of its characters. Nothing outside the text is opened; an
 * entity that XML does not define stays as it is written.
 * @throws OnrecordError `input-refused` if it declares entities, `input-damaged` if it is not well-formed.
 */
export function parseXml(text: string, path: string, format: string): XmlElement {
  refuseEntities(text, path)
  const parser = new SaxesParser({ xmlns: false, position: true })
  const top: { children: XmlNode[] } = { children: [] }
  const open: { children: XmlNode[] }[] = [top]
  let last = 0
  const damaged = (reason: string) => new OnrecordError('input-damaged', { path, format, reason })
  const addText = (value: string, start: number, end: number) => {
    open.at(-1)?.children.push({ value, start, end })
  }
  parser.on('error', (error) => {
    if (!/undefined entity|disallowed character in entity name/i.test(error.message))
      throw damaged(error.message)
  })
  parser.on('text', (value) => {
    const end = text.indexOf('<', last)
    if (open.length > 1) addText(value, last, end < 0 ? text.length : end)
  })
  parser.on('cdata', (value) => {
    const start = text.indexOf('<![CDATA[', last) + '<![CDATA['.length
    last = text.indexOf(']]>', start) + ']]>'.length
    addText(value, start, last - ']]>'.length)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw damaged(`its elements are nested ${deepest} deep`)
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    last = parser.position
  })
  parser.on('closetag', () => {
    open.pop()
    last = parser.position
  })
  parser.on('comment', () => {
    last = text.indexOf('-->', last) + '-->'.length
  })
  parser.on('processinginstruction', () => {
    last = text.indexOf('?>', last) + '?>'.length
  })
  parser.write(text).close()
  const root = top.children.find(isElement)
  if (!root) throw damaged('it has no element')
  return root
}

/** The elements with a name below another, in text order; not those inside one that was found. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    return child.name === name ? [child] : elementsOf(child, name)
  })
}

/** The characters in an element, white space folded. */
export const textOf = (element: XmlElement): string =>
  rawTextOf(element).replaceAll(/\s+/gu, ' ').trim()

const rawTextOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? rawTextOf(child) : child.value)).join('')

const deepest = 500
