import type { Passage } from '../../src/data-model/index.ts'
import { passageInWords } from '../../src/wording/index.ts'
import { partnerOf, sharesWith, type ShownMark } from './shown-marks.ts'

/**
 * The sentence of a side with the words marked that show the difference. While marked words have the focus or the pointer, `onPoint` is told what
 * they show, and all words that show it stand out, on both sides. Marked words lead to those on the other side.
 */
export function MarkedPassage({
  of,
  marks,
  others,
  pointed,
  onPoint,
  idOf,
}: {
  of: Pick<Passage, 'parts'>
  marks: readonly ShownMark[]
  /** The marks of the other side. */
  others: readonly ShownMark[]
  /** What is pointed at, on either side: indexes of the difference's words. */
  pointed: readonly number[]
  onPoint: (shows: readonly number[]) => void
  /** The ID in the page of a mark of this side, or of the other one. */
  idOf: (mark: ShownMark, isOther?: boolean) => string
}) {
  const pieces = passageInWords(of, { marks })
  return (
    <bdi>
      {pieces.map(({ role, words, mark: at }, index) => {
        const mark = at === undefined ? undefined : marks[at]
        const className = role === 'content' ? 'said' : 'around'
        if (!mark) {
          return (
            <span key={index} className={className}>
              {words}
            </span>
          )
        }
        const partner = partnerOf(mark, others)
        return (
          <mark
            key={index}
            className={sharesWith(mark.shows, pointed) ? `${className} pointed` : className}
            onPointerEnter={() => onPoint(mark.shows)}
            onPointerLeave={() => onPoint([])}
            onFocus={() => onPoint(mark.shows)}
            onBlur={() => onPoint([])}
          >
            {partner ? (
              <a
                id={pieces.findIndex((one) => one.mark === at) === index ? idOf(mark) : undefined}
                href={`#${idOf(partner, true)}`}
                title="Go to the words on the other side"
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(idOf(partner, true))?.focus()
                }}
              >
                {words}
              </a>
            ) : (
              words
            )}
          </mark>
        )
      })}
    </bdi>
  )
}
