import { OnrecordError } from '../../errors.ts'
import { readHeadLines } from '../plain-text.ts'
import { candidate, type Format } from './format.ts'
import { composePages, type PrintedPage } from './compose-pages.ts'
import { refusePackedPages } from './refuse-packed-pages.ts'

/**
 * A PDF with text in it (ISO 32000): its paragraphs, and on which page and where each line is. Scripts in it are not
 * run.
 */
export const pdf: Format = {
  name: 'a PDF',
  endings: ['.pdf'],
  detect: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async *read({ bytes, path, maxSize }) {
    const damaged = (cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return new OnrecordError('input-damaged', { path, format: 'PDF', reason }, { cause })
    }
    refusePackedPages(bytes, path, maxSize)
    // Two megabytes of code that no other format needs.
    const { getDocumentProxy } = await import('unpdf')
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    }).catch((cause: unknown) => {
      throw damaged(cause)
    })
    try {
      if (document.numPages > mostPages) {
        const reason = `it has ${document.numPages} pages, more than ${mostPages}`
        throw new OnrecordError('input-refused', { path, reason })
      }
      const printed: PrintedPage[] = []
      let size = 0
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        const runs = items.flatMap((item) => ('str' in item ? [item] : []))
        size += runs.reduce((sum, { str }) => sum + str.length, 0)
        if (size > maxSize)
          throw new OnrecordError('input-too-large', { path, size, limit: maxSize })
        printed.push({ number, height: page.view[3] ?? 0, runs })
        page.cleanup()
      }
      const { text, pages } = composePages(printed)
      if (text === '') return
      const { info } = await document.getMetadata()
      const facts = info as Readonly<Record<string, unknown>>
      yield {
        text,
        metadata: [
          ...readHeadLines(text),
          ...candidate('title', facts['Title'], 'pdf Title'),
          ...candidate('byline', facts['Author'], 'pdf Author'),
          ...candidate(
            'modified',
            readPdfDate(facts['ModDate'] ?? facts['CreationDate']),
            'pdf ModDate',
          ),
        ],
        format: 'pdf',
        part: null,
        pages,
      }
    } catch (cause) {
      throw cause instanceof OnrecordError ? cause : damaged(cause)
    } finally {
      await document.loadingTask.destroy()
    }
  },
}

/** `D:20210302101500Z` as 2021-03-02; null for anything else. */
function readPdfDate(value: unknown): string | null {
  const match = typeof value === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(value) : null
  return match ? match.slice(1, 4).join('-') : null
}

const mostPages = 2000
