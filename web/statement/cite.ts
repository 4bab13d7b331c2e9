import { wordsOf } from '../../src/export/words-of.ts'
import type { Hit } from '../../src/record/index.ts'
import { writeDay } from './write-day.ts'

/** The forms in which a quotation is copied with where it stands. */
export const citationForms = ['Plain text', 'Chicago', 'Markdown', 'HTML'] as const

/** One of them. */
export type CitationForm = (typeof citationForms)[number]

/** The words of a statement with who said them and where they stand. `link` leads to the statement. */
export function cite(hit: Hit, form: CitationForm, link: string): string {
  const words = wordsOf(hit.statement.content)
  const quotation = /^["“„«]/.test(words) ? words : `“${words}”`
  const said = [speakerOf(hit), inDays(hit.statement.said)].filter(Boolean).join(', ')
  const { title, outlet, published, source } = hit.report
  const day = inDays(published)
  const titled = title ?? source
  switch (form) {
    case 'Plain text':
      return `${quotation} — ${said}. ${[outlet, `“${titled}”`, day].filter(Boolean).join(', ')}. ${link}`
    case 'Chicago': {
      const place = [outlet, day].filter(Boolean).join(', ')
      return `${said}, quoted in “${titled},” ${place}, ${link}.`
    }
    case 'Markdown':
      return `> ${escapeMarkdown(quotation.replaceAll(/\s+/g, ' '))}\n>\n> — ${escapeMarkdown(said)}. [${escapeMarkdown([outlet, titled, day].filter(Boolean).join(', '))}](${link})\n`
    case 'HTML':
      return `<blockquote cite="${escapeHtml(link)}"><p>${escapeHtml(quotation)}</p><footer>— ${escapeHtml(said)}. <a href="${escapeHtml(link)}"><cite>${escapeHtml(titled)}</cite></a>${escapeHtml([outlet, day].flatMap((part) => (part ? [`, ${part}`] : [])).join(''))}</footer></blockquote>`
    default:
      return form satisfies never
  }
}

/** The name of who said it, or the words by which the report calls them. */
export function speakerOf({ statement, parties }: Pick<Hit, 'statement' | 'parties'>): string {
  const names = statement.speakers.flatMap(
    ({ name, party }) => name ?? parties.find(({ id }) => id === party)?.name ?? [],
  )
  if (names.length > 0) return names.join(', ')
  return wordsOf(statement.source) || 'speaker not stated'
}

function inDays({ start, end }: { start: string | null; end: string | null }): string {
  if (start === null || end === null) return 'undated'
  return start === end ? writeDay(start) : `between ${writeDay(start)} and ${writeDay(end)}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')

const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&')
