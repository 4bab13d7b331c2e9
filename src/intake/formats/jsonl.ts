import { OnrecordError } from '../../errors.ts'
import { readFragment } from '../html/index.ts'
import { z } from 'zod'
import { candidate, type Format, type FoundReport } from './format.ts'

/** JSONL of our own: one report per line, `{"text" or "html", "title", "published", "outlet", "url", "byline"}`. */
export const jsonl: Format = {
  name: 'JSONL',
  endings: ['.jsonl', '.ndjson'],
  detect: ({ decoded }) => readLine(firstLine(decoded?.text ?? '')) !== null,
  *read({ decoded, path }) {
    const { text = '' } = decoded ?? {}
    let number = 0
    for (const match of text.matchAll(/[^\n\r]+/g)) {
      if (match[0].trim() === '') continue
      number++
      const line = readLine(match[0])
      if (!line) {
        const reason = `line ${number} is not an object with a text or html`
        throw new OnrecordError('input-damaged', { path, format: 'JSONL', reason })
      }
      yield reportOf(line, number)
    }
  },
}

const shape = z
  .looseObject({
    text: z.string().optional(),
    html: z.string().optional(),
    published: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    url: z.string().optional(),
    byline: z.string().optional(),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined)

function reportOf(line: z.infer<typeof shape>, number: number): FoundReport {
  const fields = ['title', 'outlet', 'byline', 'published', 'url'] as const
  return {
    text: line.text ?? readFragment(line.html ?? '').text,
    metadata: fields.flatMap((field) => candidate(field, line[field], `jsonl ${field}`)),
    format: 'jsonl',
    part: line.url ?? String(number),
  }
}

const firstLine = (text: string): string => /^\s{0,100}(\{[^\n\r]*)/.exec(text)?.[1] ?? ''

function readLine(line: string): z.infer<typeof shape> | null {
  try {
    return shape.safeParse(JSON.parse(line)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
