import type { WorkingDraft } from '../data-model/index.ts'
import type { Range } from '../text/index.ts'

/** Whether source or cue stand right behind a quotation that goes on in their sentence, as its last mark is a comma: “It is open,” Lind said. */
export function followsQuotation(
  { source, cue }: WorkingDraft,
  quotation: Range,
  text: string,
): boolean {
  return (
    endsInComma(quotation, text) &&
    [...source, ...cue].some(
      ({ start }) => start > quotation.end && text.slice(quotation.end, start).trim() === '',
    )
  )
}

/** Whether the last mark in a quotation is a comma, and so its sentence goes on. */
export const endsInComma = ({ start, end }: Range, text: string): boolean =>
  /,\P{L}{1,2}$/u.test(text.slice(start, end))
