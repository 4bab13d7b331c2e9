import type { Reading } from '../../src/data-model/index.ts'
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'

import { findParagraphs } from '../../src/segment/paragraphs.ts'
import { layMarks, marksOf, type Mark } from './lay-marks.ts'
import { isNarrow } from './is-narrow.ts'
import { closingOf, openingOf } from './signs-on-paper.ts'

const labels = { content: 'What was said', cue: 'Cue', source: 'Source' } as const

/** The text of a report with its statements marked; the chosen one is brought into view. */
export function MarkedText({
  reading,
  chosen,
  onChoose,
}: {
  reading: Reading
  chosen: string | null
  onChoose: (statement: string) => void
}) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const all = element.current?.querySelectorAll<HTMLElement>('mark') ?? []
    let first: HTMLElement | null = null
    for (const mark of all) {
      const isChosen = chosen !== null && (mark.dataset.of ?? '').split(' ').includes(chosen)
      mark.classList.toggle('chosen', isChosen)
      if (isChosen && first === null && mark.classList.contains('content')) first = mark
    }
    element.current?.classList.toggle('choosing', chosen !== null)
    first?.closest('details')?.setAttribute('open', '')
    // A reader who has scrolled on is left there.
    if (first && !isInView(first)) first.scrollIntoView({ block: 'center' })
  }, [chosen, reading])
  const choose = (target: EventTarget) => {
    const id = (target as HTMLElement).closest<HTMLElement>('mark')?.dataset.first
    if (id !== undefined) onChoose(id)
  }
  return (
    <div
      ref={element}
      className="text"
      onClick={(event: MouseEvent) => choose(event.target)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') choose(event.target)
      }}
    >
      <Paragraphs reading={reading} />
    </div>
  )
}

const Paragraphs = memo(function Paragraphs({ reading }: { reading: Reading }) {
  const { report, statements, repeats } = reading
  const marks = useMemo(() => marksOf(statements), [statements])
  const numbers = new Map(statements.map(({ id }, index) => [id, index + 1]))
  const starts = new Map(statements.map(({ id, content }) => [id, content[0]?.start]))
  const paragraphs = findParagraphs(report.text).map(({ start, end }): Paragraph => {
    const isRepeat = repeats.some(({ again }) => again.start <= start && again.end >= end)
    return { start, end, isRepeat }
  })
  let next = 0
  let open: readonly Mark[] = []
  return groupRepeats(paragraphs).map((group) => {
    const shown = group.map(({ start, end }) => {
      open = open.filter((mark) => mark.end > start)
      const added: Mark[] = []
      for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) added.push(mark)
      open = [...open, ...added]
      return (
        <p key={start} dir="auto">
          {layMarks(start, end, open).map((run) => {
            const words = report.text.slice(run.start, run.end)
            if (run.marks.length === 0) return words
            const content = run.marks.findLast(({ kind }) => kind === 'content')
            const inner = run.marks.at(-1)
            const kinds = [...new Set(run.marks.map(({ kind }) => kind))]
            const isStart = run.marks.some(
              ({ kind, statement }) => kind === 'content' && starts.get(statement) === run.start,
            )
            return (
              <mark
                key={run.start}
                className={kinds.join(' ')}
                data-of={[...new Set(run.marks.map(({ statement }) => statement))].join(' ')}
                data-first={(inner ?? content)?.statement}
                data-open={openingOf(run, numbers)}
                data-close={closingOf(run, numbers)}
                title={kinds.map((kind) => labels[kind]).join(', ')}
                tabIndex={isStart ? 0 : undefined}
              >
                {words}
              </mark>
            )
          })}
        </p>
      )
    })
    return group[0]?.isRepeat ? (
      <details key={group[0].start} className="repeat">
        <summary>A passage repeated from above</summary>
        {shown}
      </details>
    ) : (
      shown
    )
  })
})

/** A paragraph of a text; UTF-16 code units, half-open. `isRepeat`: the text has its words before. */
interface Paragraph {
  readonly start: number
  readonly end: number
  readonly isRepeat: boolean
}

/** Adjacent paragraphs that repeat others, together; each other one by itself. */
function groupRepeats(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const groups: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (paragraph.isRepeat && last?.[0]?.isRepeat) last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

/**
 * Whether an element is in the upper half of the window, which no card covers, or anywhere if the cards are beside
 * the text.
 */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight * (isNarrow() ? 0.5 : 1)
}
