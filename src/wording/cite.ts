import {
  isDayTold,
  type Party,
  type Quotation,
  type Report,
  type Statement,
} from '../data-model/index.ts'
import type { Span } from '../text/index.ts'
import { describeDay } from './describe-days.ts'
import { describeUtterance } from './describe-firmness.ts'
import { institutionBeside } from './describe-speakers.ts'
import { escapeHtml, escapeMarkdown, linkMarkdown } from './escape-markup.ts'
import { needsCheck } from './needs-check.ts'
import { dropEnd, isInOneQuotation, quotePassage } from './quote-passage.ts'
import { relayersOf, speakersOf } from './speakers-of.ts'
import { wordsOf } from './words-of.ts'

/** The forms in which a statement is copied, with its place in the report. */
export const citationForms = ['Plain text', 'Chicago', 'Markdown', 'HTML'] as const

/** One of them. */
export type CitationForm = (typeof citationForms)[number]

/** A statement that is cited, with the parties of its report and its place in it. */
export interface Cited {
  readonly statement: Statement
  readonly parties: readonly Party[]
  readonly report: Pick<Report, 'source' | 'title' | 'outlet' | 'published'>
}

/** What a citation needs from a report beside the statement: its text, and what its file says about it. */
export type CitedReport = Pick<Report, 'text' | 'metadata'>

/** Where a citation may lead, and what is known of its report. */
export interface CitedFrom {
  /** The statement in this record; left out of the citation if only this machine reaches it. */
  readonly link: string
  /** The report with its text; null if it could not be loaded: then the words are cited without their surroundings. */
  readonly report: CitedReport | null
  /** The quotations of a text. */
  readonly findQuotations: (text: string) => readonly Quotation[]
}

/**
 * A statement as it is handed on: its words, whose they are, when, and where they stand. Only what stood in quotation marks in the report
 * stands in any; the rest is told as the report's words. A day that is only implied is not told as one, and what was not said not as said.
 */
export function cite(hit: Cited, form: CitationForm, from: CitedFrom): string {
  const { words, isDirect, whose } = passageOf(hit, from)
  const who = describeSpeaker(hit)
  // Words of a speaker that stood in no marks are those of a transcript.
  const transcribed = isDirect && !words.startsWith('“') ? ', as transcribed' : ''
  const unsaid = describeUtterance(hit.statement)
  const when = describeWhen(hit) + transcribed + (unsaid === null ? '' : `, ${unsaid}`)
  const check = needsCheck(hit.statement) ? ' [check this]' : ''
  const { outlet, title, published } = hit.report
  const day = published.start === null || published.end === null ? 'undated' : dayOf(published)
  const address = addressOf(hit, from)
  const titled = title === null ? null : `“${dropEnd(innerMarks(title))}”`
  const place = [outlet, titled, day].filter(Boolean).join(', ')
  const said = isDirect ? `${who}, ${when}` : `${who}; ${whose}, ${when}`
  const told = isDirect
    ? `— ${who}, ${when}`
    : `(${whose}, ${when}). ${who === unknownSpeaker ? 'Speaker not stated' : `Speaker: ${who}`}`
  switch (form) {
    case 'Plain text':
      return [`${words} ${told}${check}.`, `${place}.`, address].filter(Boolean).join(' ')
    case 'Chicago': {
      const source = [
        title === null ? null : `“${dropEnd(innerMarks(title))},”`,
        [outlet, day, address].filter(Boolean).join(', '),
      ]
      const verb = isDirect ? 'quoted in' : 'told in'
      return `${said}${check}: ${words}; ${verb} ${source.filter(Boolean).join(' ')}.`
    }
    case 'Markdown': {
      const placed = escapeMarkdown(place)
      const linked = address === null ? placed : `[${placed}](${linkMarkdown(address)})`
      return `> ${escapeMarkdown(words)}\n>\n> ${escapeMarkdown(`${told}${check}.`)} ${linked}\n`
    }
    case 'HTML': {
      const cited = address === null ? '' : ` cite="${escapeHtml(address)}"`
      const name = `<cite>${escapeHtml(title ?? outlet ?? 'an untitled report')}</cite>`
      const linked = address === null ? name : `<a href="${escapeHtml(address)}">${name}</a>`
      const rest = [title === null ? null : outlet, day].filter(Boolean).join(', ')
      // An element for quotations only where all of it is one.
      const element = isDirect ? 'blockquote' : 'div'
      const opening = isDirect ? `<blockquote${cited}>` : '<div>'
      return `${opening}<p>${escapeHtml(words)}</p><footer>${escapeHtml(`${told}${check}.`)} ${linked}, ${escapeHtml(rest)}</footer></${element}>`
    }
    default:
      return form satisfies never
  }
}

/** The name of who said it, or the words by which the report calls them. */
function speakerOf({ statement, parties }: Pick<Cited, 'statement' | 'parties'>): string {
  const names = speakersOf(statement, parties).flatMap(
    ({ name, party }) => name ?? party?.name ?? [],
  )
  if (names.length > 0) return names.join(', ')
  return wordsOf(statement.source) || unknownSpeaker
}

const unknownSpeaker = 'speaker not stated'

/** The words, whether all of them are the speaker's own, and if they are not, whose. */
function passageOf(hit: Cited, { report, findQuotations }: CitedFrom) {
  const { statement, parties } = hit
  const { content, cue, source, form } = statement
  const by = relayersOf(statement, parties)
  const { outlet } = hit.report
  const owner = by.length > 0 ? by.join(', ') : (outlet ?? 'the report')
  const quotations = report ? findQuotations(report.text) : []
  const isRelayed =
    form === 'direct' && cue.length > 0 && isInOneQuotation([...content, ...cue], quotations)
  // What is yet to be said, or is only supposed, is nobody's words, whatever marks it stands in.
  const isSaid = statement.utterance !== 'planned' && statement.utterance !== 'hypothetical'
  const isDirect = form === 'direct' && !isRelayed && isSaid
  const spans = isDirect ? content : [...source, ...cue, ...content]
  const words = report
    ? quotePassage(report.text, spans, quotations, isDirect ? 0 : mostBetween)
    : quoteAlone(spans, findQuotations)
  const own = owner.endsWith('s') ? `${owner}’` : `${owner}’s`
  const whose = form === 'mixed' ? `${own} words but for those in quotation marks` : `${own} words`
  return { words, isDirect, whose: isRelayed ? `as ${owner} quotes it` : whose }
}

/** How much of a report may stand between who, the cue and what is said, word for word: longer, it is left out. */
const mostBetween = 200

/** Spans of a text that is not at hand, in text order: what is between them is left out. */
function quoteAlone(spans: readonly Span[], findQuotations: CitedFrom['findQuotations']): string {
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  let text = ''
  const parts = ordered.map(({ start, text: words }, index) => {
    const last = ordered[index - 1]
    // A paragraph of its own: marks of one span pair with none of another.
    text += last === undefined ? '' : start - last.end <= 1 ? ' ' : '\n\n'
    const from = text.length
    text += words
    return { start: from, end: text.length }
  })
  const quotations = findQuotations(text)
  // A break between two spans is an omission, though nothing else stands there.
  return text
    .split('\n\n')
    .map((_, index, all) => {
      const from = all.slice(0, index).join('\n\n').length + (index > 0 ? 2 : 0)
      const to = from + (all[index] ?? '').length
      return quotePassage(
        text,
        parts.filter(({ start, end }) => start >= from && end <= to),
        quotations,
      )
    })
    .join(' … ')
    .replaceAll(/[,;:]? … /g, ' … ')
    .replaceAll('” … “', ' … ')
}

/** Who said it, with title and for whom. */
function describeSpeaker(hit: Cited): string {
  const [speaker, another] = speakersOf(hit.statement, hit.parties)
  const name = speakerOf(hit)
  if (another || !speaker?.party) return name
  const { title } = speaker
  const institution = institutionBeside(speaker, `${name} ${title ?? ''}`)
  return [name, title, institution && `for ${institution.name}`].filter(Boolean).join(', ')
}

/** When it was said, if the text says so; else when it was reported. */
function describeWhen({ statement: { said }, report: { published } }: Cited): string {
  if (isDayTold(said) && said.start !== null && said.end !== null) return dayOf(said)
  const isDated = published.start !== null && published.end !== null
  return isDated ? `reported ${dayOf(published)}, day not stated` : 'day not stated'
}

const dayOf = ({ start, end }: { readonly start: string | null; readonly end: string | null }) =>
  daysBetween(start ?? end ?? '', end ?? start ?? '')

/** Days in a citation, each by its date: one, or "between 1 March 2021 and 31 March 2021". */
const daysBetween = (start: string, end: string): string =>
  start === end ? describeDay(start) : `between ${describeDay(start)} and ${describeDay(end)}`

/** The report's own address, else that of the statement in this record; null if only this machine reaches it. */
function addressOf({ report }: Cited, { link, report: cited }: CitedFrom): string | null {
  const told =
    cited?.metadata.filter(({ field }) => field === 'url').map(({ value }) => value) ?? []
  return [...told, report.source, link].find(isReachable) ?? null
}

/** Whether others can reach an address: it is on the web, and not only on this machine. */
function isReachable(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const { hostname } = new URL(address)
  return !/^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
}

/** A headline as it is written inside quotation marks. */
const innerMarks = (title: string): string =>
  title.replaceAll(/[“„«]|(?<=^|[\s(])"/g, '‘').replaceAll(/[”»"]/g, '’')
