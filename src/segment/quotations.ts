import type { Quotation, Quotations, StrayMark } from '../data-model/index.ts'
// Not by way of the folder's index: the web app uses this too, and has no hashes.
import { makeRange, type Range } from '../text/span.ts'

/**
 * Pairs the quotation marks of each paragraph: `" " “ ” „ “ « » ‹ › ‘ ’ ' ' 「 」 『 』` and the doubled
 * backquotes and apostrophes of typewriters, mixed within one pair too, nested one kind in another. What is
 * unbalanced in one paragraph never changes how the marks of another are paired.
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): Quotations {
  const quotations: Quotation[] = []
  const strays: StrayMark[] = []
  let openKind: Kind | null = null
  for (const paragraph of paragraphs) {
    const found = pairMarks(findMarks(text, paragraph), paragraph)
    const first = found.quotations[0]
    const goesOn = openKind !== null && first?.start === paragraph.start && first.kind === openKind
    for (const [index, quotation] of found.quotations.entries()) {
      const { start, end, depth, closed } = quotation
      quotations.push({ ...makeRange(start, end), depth, closed, goesOn: index === 0 && goesOn })
    }
    for (const stray of found.strays) strays.push(stray)
    openKind = found.quotations.findLast((one) => !one.closed && one.depth === 0)?.kind ?? null
  }
  return { quotations, strays: dropReopened(strays, quotations) }
}

/** An opening mark left open is no stray where the next paragraph goes on with its quotation. */
function dropReopened(
  strays: readonly StrayMark[],
  quotations: readonly Quotation[],
): readonly StrayMark[] {
  const reopened = new Set<number>()
  let left: Quotation | null = null
  for (const quotation of quotations) {
    if (quotation.goesOn && left) reopened.add(left.start)
    if (!quotation.closed && quotation.depth === 0) left = quotation
  }
  return strays.filter((stray) => !reopened.has(stray.start))
}

type Kind = 'double' | 'single' | 'angle' | 'single angle' | 'corner' | 'white corner'

interface Mark {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly mayOpen: boolean
  readonly mayClose: boolean
}

interface Pair extends Pick<Mark, 'kind' | 'start' | 'end'> {
  readonly closed: boolean
}

function pairMarks(marks: readonly Mark[], paragraph: Range) {
  const open: Mark[] = []
  const counts = new Map<Kind, number>()
  const count = (mark: Mark, change: 1 | -1) =>
    counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + change)
  /** Takes the open marks from one on off, and gives them. */
  const take = (from: number): readonly Mark[] => {
    const taken = open.splice(from)
    for (const mark of taken) count(mark, -1)
    return taken
  }
  const ahead = closersAhead(marks)
  const pairs: Pair[] = []
  const strays: StrayMark[] = []
  const stray = (mark: Mark, reason: StrayMark['reason']) => {
    // An apostrophe that opens or closes nothing is no trouble: most apostrophes do not.
    if (mark.kind !== 'single') strays.push({ ...makeRange(mark.start, mark.end), reason })
  }
  for (const [index, mark] of marks.entries()) {
    const already = counts.get(mark.kind) ?? 0
    const at = already === 0 ? -1 : open.findLastIndex((one) => one.kind === mark.kind)
    const opening = open[at]
    // A single mark never closes over a double one: it is an apostrophe there.
    if (opening && mark.mayClose && (mark.kind !== 'single' || at === open.length - 1)) {
      for (const inner of take(at).slice(1)) stray(inner, 'never closed')
      pairs.push({ kind: mark.kind, start: opening.start, end: mark.end, closed: true })
    } else if (mark.mayOpen) {
      if (opening && (ahead[index] ?? 0) < already) {
        for (const unclosed of take(at)) stray(unclosed, 'never closed')
      }
      open.push(mark)
      count(mark, 1)
    } else stray(mark, 'never opened')
  }
  for (const mark of open) {
    stray(mark, 'never closed')
    const { kind, start } = mark
    if (kind !== 'single') pairs.push({ kind, start, end: paragraph.end, closed: false })
  }
  return {
    quotations: withDepths(pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)),
    strays: strays.toSorted((a, b) => a.start - b.start),
  }
}

/** For each mark, by how many those from it on that close marks of its kind outnumber those that open. */
function closersAhead(marks: readonly Mark[]): readonly number[] {
  const balances = new Map<Kind, number>()
  const ahead = marks.toReversed().map(({ kind, mayClose }) => {
    const balance = (balances.get(kind) ?? 0) + (mayClose ? 1 : -1)
    balances.set(kind, balance)
    return balance
  })
  return ahead.toReversed()
}

function withDepths(pairs: readonly Pair[]): readonly (Pair & { readonly depth: number })[] {
  const ends: number[] = []
  return pairs.map((pair) => {
    while ((ends.at(-1) ?? Infinity) <= pair.start) ends.pop()
    return { ...pair, depth: ends.push(pair.end) - 1 }
  })
}

function findMarks(text: string, paragraph: Range): readonly Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(anyMark)) {
    const start = paragraph.start + match.index
    const end = start + match[0].length
    const before = start > paragraph.start ? text.charAt(start - 1) : ''
    const after = text.slice(end, Math.min(end + 8, paragraph.end))
    const mark = judge(match[0], before, after)
    if (mark) marks.push({ ...mark, start, end })
  }
  return marks.filter((_, index) => !isPossessive(text, marks, index))
}

/** Whether a single mark after an s is the apostrophe of a plural: the closing mark comes later. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  if (mark?.kind !== 'single' || !mark.mayClose) return false
  if (!/^s['’] \p{L}/u.test(text.slice(mark.start - 1, mark.end + 2))) return false
  for (let next = index + 1; next < marks.length; next++) {
    if (marks[next]?.kind === 'single') return marks[next]?.mayClose ?? false
  }
  return false
}

/** What a mark may do, by its shape and its neighbours; null for an apostrophe. */
function judge(
  shape: string,
  before: string,
  after: string,
): Pick<Mark, 'kind' | 'mayOpen' | 'mayClose'> | null {
  const fixed = fixedMarks[shape]
  if (fixed) return fixed
  const elided = /^(?:[Tt]was|[Tt]is|em|til|cause|n|round|bout|\d0s)(?![\p{L}\p{N}])/u.test(after)
  const openPlace = before === '' || /[\s([{<—–\-/:“‘"'«„¿¡]/u.test(before)
  const closePlace = after === '' || /^[\s.,;:!?)\]}>”’"'»…—–-]/u.test(after)
  switch (shape) {
    case "''":
    case '"':
      return {
        kind: 'double',
        mayOpen: openPlace || !closePlace,
        mayClose: closePlace || !openPlace,
      }
    case '“': // Closes in German („…“); elsewhere it opens.
      return {
        kind: 'double',
        mayOpen: openPlace || !closePlace,
        mayClose: closePlace && !openPlace,
      }
    case '”': // Opens in Swedish and Finnish (”…”).
      return { kind: 'double', mayOpen: openPlace && !closePlace, mayClose: true }
    case '‘':
      return openPlace && !closePlace && !elided ? opens('single') : null
    default: {
      // ' and ’ are apostrophes inside a word.
      const mayOpen = shape === "'" && openPlace && !closePlace && !elided
      const mayClose = closePlace && before !== '' && !/\s/u.test(before)
      return mayOpen || mayClose ? { kind: 'single', mayOpen, mayClose } : null
    }
  }
}

const opens = (kind: Kind) => ({ kind, mayOpen: true, mayClose: false })
const closes = (kind: Kind) => ({ kind, mayOpen: false, mayClose: true })
const either = (kind: Kind) => ({ kind, mayOpen: true, mayClose: true })

/** Marks whose shape alone says what they do. Angles point in or out, by country. */
const fixedMarks: Readonly<Record<string, Pick<Mark, 'kind' | 'mayOpen' | 'mayClose'>>> = {
  '„': opens('double'),
  '‟': opens('double'),
  '``': opens('double'),
  '«': either('angle'),
  '»': either('angle'),
  '‹': either('single angle'),
  '›': either('single angle'),
  '「': opens('corner'),
  '」': closes('corner'),
  '『': opens('white corner'),
  '』': closes('white corner'),
}

const anyMark = /``|''|["“”„‟«»‹›‘’'「」『』]/gu
