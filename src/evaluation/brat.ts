import { joinRanges, codePointOffset, indexCodePoints, makeSpan, type Span } from '../text/index.ts'

/** A statement as annotators marked it: its fragments in text order; any part may be empty. */
export interface MarkedStatement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * The attributions of a brat standoff file (https://brat.nlplab.org/standoff.html) in the manner of PolNeAR:
 * text-bound `Source`, `Cue` and `Content`, and `Attribution` events that link them. brat counts code
 * points; the spans given are in UTF-16 code units of `text`. Fragments parted by white space alone are one.
 * @throws SyntaxError where a line cannot be read, RangeError where a span does not fit the text.
 */
export function readBrat(text: string, standoff: string): readonly MarkedStatement[] {
  const index = indexCodePoints(text)
  const bound = new Map<string, readonly Span[]>()
  const events: string[] = []
  for (const line of standoff.split('\n')) {
    // The text of a span, last on its line, may hold line breaks: lines that start otherwise are passed over.
    if (/^T\d{1,9}\t/.test(line)) {
      const match = /^(T\d{1,9})\t\S{1,50} ([\d ;]{3,2000})\t/.exec(line)
      if (!match?.[1] || !match[2]) throw new SyntaxError(`not a text-bound annotation: ${line}`)
      const fragments = match[2].split(';').map((fragment) => {
        const [start, end] = fragment.split(' ').map((offset) => codePointOffset(Number(offset)))
        if (start === undefined || end === undefined) throw new SyntaxError(`no range: ${line}`)
        return makeSpan(text, index.toUtf16(start), index.toUtf16(end))
      })
      bound.set(match[1], joinRanges(text, fragments))
    } else if (/^E\d{1,9}\t/.test(line)) events.push(line)
  }
  return events.map((line) => {
    const partsOf = (role: string): readonly Span[] =>
      joinRanges(
        text,
        [...line.matchAll(/([A-Za-z]{1,20})\d{0,3}:(T\d{1,9})/g)].flatMap(([, name, id]) =>
          name === role ? (bound.get(id ?? '') ?? []) : [],
        ),
      )
    return { source: partsOf('Source'), cue: partsOf('Cue'), content: partsOf('Content') }
  })
}
