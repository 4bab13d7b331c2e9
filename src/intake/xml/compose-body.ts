import { composeText, type ComposedText, type TextBlock } from '../html/index.ts'
import { isElement, type XmlElement } from './parse-xml.ts'

/** The paragraphs of a body in NITF or XHTML, with the way back to `source`, the XML text that has it. */
export function composeBody(body: XmlElement, source: string): ComposedText {
  const blocks: TextBlock[] = []
  let pieces: TextBlock['pieces'][number][] = []
  const end = () => {
    if (pieces.some(({ value }) => /\S/u.test(value ?? ''))) blocks.push({ pieces })
    pieces = []
  }
  const walk = (element: XmlElement, isPre: boolean) => {
    for (const child of element.children) {
      if (!isElement(child)) {
        pieces.push({ ...child, source: { start: child.start, end: child.end }, isPre })
      } else if (child.name === 'br') pieces.push({ value: null, source: null, isPre })
      else if (!unread.has(child.name)) {
        const isBlock = blockNames.has(child.name)
        if (isBlock) end()
        walk(child, isPre || child.name === 'pre')
        if (isBlock) end()
      }
    }
  }
  walk(body, false)
  end()
  return composeText(blocks, source)
}

const blockNames = new Set(
  'address article block blockquote body body.content bq dd div dl dt h1 h2 h3 h4 h5 h6 hl1 hl2 hr li main note ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
)
/** What is not the report's own words: code, pictures and their captions, the head of a page. */
const unread = new Set(
  'script style head title media figure media-caption credit noscript iframe'.split(' '),
)
