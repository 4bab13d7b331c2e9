import type { MetadataCandidate } from '../../../data-model/index.ts'
import { firstOf } from '../../metadata.ts'

/**
 * The headline according to <title> and <h1>, and the outlet if <title> has it beside the headline ("Headline |
 * Outlet", "Outlet: Headline"). `known` are the candidates found so far: their outlet is cut off <title>; otherwise a
 * headline, or one of the lines above the text, shows which part is the outlet. If <title> only adds to a headline,
 * the headline is better.
 */
export function readTitles(
  title: string | null,
  headings: readonly string[],
  linesAbove: readonly string[],
  known: readonly MetadataCandidate[],
): readonly MetadataCandidate[] {
  const heading = headings[0] ?? null
  const outlet = firstOf(known, 'outlet')?.value ?? null
  const h1: MetadataCandidate[] = heading ? [{ field: 'title', value: heading, from: 'h1' }] : []
  if (title === null) return h1
  const headline = firstOf(known, 'title')?.value ?? heading
  const parts = splitTitle(title)
  const named = parts.find(({ rest }) => isSame(rest, outlet))
  const shown = [headline, heading, ...linesAbove]
  const [fitting] = parts
    .filter(({ main }) => shown.some((line) => isSame(main, line)))
    .toSorted((a, b) => b.main.length - a.main.length)
  const value = named?.main ?? fitting?.main ?? title
  const found: MetadataCandidate = { field: 'title', value, from: 'title' }
  const rest = fitting && !outlet ? fitting.rest : null
  return [
    ...(heading && value !== heading && value.includes(heading) ? [...h1, found] : [found, ...h1]),
    ...(rest && rest.length <= 60
      ? [{ field: 'outlet' as const, value: rest, from: 'title' }]
      : []),
  ]
}

/** Each way to read a title as a headline and an outlet after or before it. */
function splitTitle(title: string): readonly { main: string; rest: string }[] {
  const ways: { main: string; rest: string }[] = []
  for (const { 0: sign, index } of title.slice(0, 500).matchAll(/ ?[|»•·] ?| [-–—:] |: /g)) {
    const [before, after] = [title.slice(0, index).trim(), title.slice(index + sign.length).trim()]
    if (before === '' || after === '') continue
    ways.push({ main: before, rest: after }, { main: after, rest: before })
  }
  return ways
}

const isSame = (a: string, b: string | null) => b !== null && a.toLowerCase() === b.toLowerCase()
