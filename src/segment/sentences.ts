import { makeRange, type Range } from '../text/span.ts'
import abbreviations from '../english/abbreviations.json' with { type: 'json' }
import { isReportingVerb } from '../english/reporting-verbs.ts'

/**
 * The sentences of a text in order, without the white space between them. Each lies in one paragraph; every
 * paragraph ends one. `skip` is left out: a dateline is no part of a sentence.
 *
 * A sentence ends at a full stop, question or exclamation mark and the quotation marks and brackets after
 * it, where white space and what can start a sentence follow; not after an abbreviation or an initial, and
 * not where the words after a closing quotation mark report it ("Why now?" asked Lind).
 * One of more than 10,000 characters is no sentence but a list, or a text without full stops: it is cut between words.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Range[],
  skip: Range | null = null,
): readonly Range[] {
  return paragraphs.flatMap((paragraph) => {
    const covered = skip && skip.start <= paragraph.start && skip.end > paragraph.start
    const start = covered ? Math.min(skip.end, paragraph.end) : paragraph.start
    return splitParagraph(text, start, paragraph.end)
  })
}

function splitParagraph(text: string, start: number, end: number): readonly Range[] {
  const paragraph = text.slice(start, end)
  const sentences: Range[] = []
  let from = paragraph.length - paragraph.trimStart().length
  for (const match of paragraph.matchAll(possibleEnd)) {
    const stop = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    if (match.index < from || !isEnd(paragraph, match.index, stop, next)) continue
    pushWithin(paragraph, from, stop)
    from = next
  }
  if (from < paragraph.length) pushWithin(paragraph, from, paragraph.length)
  return sentences

  /** Adds a sentence, one that is too long in pieces. */
  function pushWithin(whole: string, first: number, after: number): void {
    let at = first
    while (after - at > longestSentence) {
      const most = at + longestSentence
      const space = whole.lastIndexOf(' ', most)
      const cut = space > at ? space : isWithinPair(whole, most) ? most - 1 : most
      const piece = whole.slice(at, cut).trimEnd()
      sentences.push(makeRange(start + at, start + at + piece.length))
      at = cut + (/^\s{1,10000}/.exec(whole.slice(cut, cut + longestSentence))?.[0].length ?? 0)
    }
    if (at < after) sentences.push(makeRange(start + at, start + after))
  }
}

/** Whether an offset stands between the two halves of a surrogate pair. */
const isWithinPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

/** Whether the mark at `mark` ends a sentence; what closes after it ends at `stop`, the rest starts at `next`. */
function isEnd(paragraph: string, mark: number, stop: number, next: number): boolean {
  const rest = paragraph.slice(next, next + 80)
  if (!/^["“”„«»‹›‘’'([{—–-]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@]/u.test(rest)) return false
  const after = /^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}'’-]{1,40})/u.exec(rest)?.[1] ?? ''
  const closed = stop > mark + 1 && /["”’'»«“]/u.test(paragraph.slice(mark + 1, stop))
  if (closed && isReported(rest)) return false
  if (paragraph[mark] !== '.' || closed) return true
  if (paragraph.startsWith('...', mark) || paragraph.startsWith('...', mark - 2)) return true
  return !isAbbreviation(paragraph.slice(Math.max(0, mark - 20), mark), after)
}

/** Whether the words before a full stop make it an abbreviation's, given the word after. */
function isAbbreviation(before: string, after: string): boolean {
  const word = /(?:^|[^\p{L}\p{N}.'’-])((?:\p{L}\.){1,5}\p{L}{1,4}|[\p{L}\p{N}'’-]{1,20})$/u.exec(
    before,
  )?.[1]
  if (!word) return false
  const lower = word.toLowerCase()
  if (beforeName.has(lower) || never.has(lower)) return true
  if (beforeNumber.has(lower) && /^\d/.test(after)) return true
  const startsSentence = sentenceStarters.has(after.toLowerCase()) || /^\d/.test(after)
  if (mayEnd.has(lower)) return !startsSentence
  // Initials (John F. Kennedy, K.T. Lind), but not the pronoun or the end of "Plan B. The …".
  return /^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word) && word !== 'I' && !startsSentence
}

/** Whether what follows a closed quotation reports it: up to five capitalised words and a reporting verb. */
function isReported(rest: string): boolean {
  const words = rest.split(/[^\p{L}\p{M}'’.-]{1,3}/u, 7)
  for (const word of words) {
    if (isReportingVerb(word.replace(/\.$/, ''))) return true
    if (!/^(?:\p{Lu}|(?:the|a|an|of|de|van|von|al-)\b)/u.test(word)) return false
  }
  return false
}

/** What is done within a sentence may take time by the square of its length. */
const longestSentence = 10_000

const beforeName = new Set(abbreviations.beforeName)
const never = new Set(abbreviations.never)
const beforeNumber = new Set(abbreviations.beforeNumber)
const mayEnd = new Set(abbreviations.mayEnd)
const sentenceStarters = new Set(abbreviations.sentenceStarters)

const possibleEnd = /(?:[.!?…]{1,4}|[。！？])["”’'»“)\]}]{0,4}(?:\s+|$)/gu
