import { makeFinder } from '../make-finder.ts'
import { gap, partOfDay } from '../word-patterns.ts'

/** "yesterday", "today", "tomorrow night", "tonight", "this morning", "the day after tomorrow". */
export const relativeDays = makeFinder(
  'relative-days',
  new RegExp(
    `\\b(?:(?<far>the${gap}day${gap}(?:before${gap}yesterday|after${gap}tomorrow))|(?:(?:early|late|earlier|later)${gap})?(?<day>yesterday|today|tomorrow|tonight|last${gap}night|overnight|this${gap}(?:${partOfDay}))(?:${gap}(?:${partOfDay}))?)\\b(?!['’]s${gap}(?:world|children|generation))`,
    'gi',
  ),
  (group) => {
    // "USA TODAY", "Russia Today", "Psychology Today": papers. "overnight" may be either of two days.
    const day = group('day')
    if (/^T(?:oday|ODAY)$/.test(day))
      return { meaning: { kind: 'unit', unit: 'day', shift: 0, from: 'published' } }
    if (/overnight/i.test(day))
      return { meaning: { kind: 'hours', shift: -12, from: 'published' }, vague: true }
    const far = group('far')
    const shift = /before/i.test(far)
      ? -2
      : /after/i.test(far)
        ? 2
        : /yesterday|last/i.test(day)
          ? -1
          : /tomorrow/i.test(day)
            ? 1
            : 0
    return { meaning: { kind: 'unit', unit: 'day', shift, from: 'published' } }
  },
)
