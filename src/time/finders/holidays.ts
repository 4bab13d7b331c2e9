import { makeFinder } from '../make-finder.ts'
import { gap, holidayDate, holidayName, letter, withLead } from '../word-patterns.ts'

/** Holidays of one fixed day ("Christmas Eve"); those that move with the moon or the week are left alone. And "9/11". */
export const holidays = [
  makeFinder('nine-eleven', /(?<![\d/])9\/11(?![\d/])/g, () => ({
    meaning: { kind: 'days', start: '2001-09-11', end: '2001-09-11' },
  })),
  makeFinder(
    'holidays',
    new RegExp(
      `${withLead(
        `(?<told>(?:\\b(?:on|by|before|after|until|since|at|around)${gap}(?:the${gap})?)?)(?<lead>(?:\\b(?<shift>last|this|next)${gap})?)`,
        holidayName,
      )}(?![${letter}-]|['’]|${gap}[${letter}])`,
      'gi',
    ),
    (group) => {
      if (!/^\p{Lu}/u.test(group('core'))) return null
      // "The Christmas." alone may be anything; with a preposition it is a day.
      if (group('told') === '' && group('shift') === '') return null
      const [month = 1, date = 1] = holidayDate(group('core'))
      const words = group('shift')
      const shift = /^last/i.test(words)
        ? -1
        : /^next/i.test(words)
          ? 1
          : /^this/i.test(words)
            ? 0
            : null
      return { meaning: { kind: 'yearless', month, lastMonth: month, date, shift } }
    },
  ),
] as const
