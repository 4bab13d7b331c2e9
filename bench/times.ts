// npm run bench:times -- FOLDER: the days of the times that people marked in GUM, by our grammar and by chrono-node.
import { parse, type ParsedComponents } from 'chrono-node'

import { evaluateTimes, readGumFolder, type FoundTime } from '../src/evaluation/index.ts'
import type { CalendarDays } from '../src/intake/index.ts'
import { findTimes } from '../src/time/index.ts'

/** Days as sure as chrono-node is of them: a day, else the month, else the year. */
function daysOf(part: ParsedComponents): CalendarDays {
  const day = part.date().toISOString().slice(0, 10)
  const [year = '', month = ''] = day.split('-')
  const isDay = (['day', 'weekday', 'hour'] as const).some((unit) => part.isCertain(unit))
  if (isDay || !(part.isCertain('month') || part.isCertain('year'))) return { start: day, end: day }
  if (!part.isCertain('month')) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return { start: `${year}-${month}-01`, end: last }
}

function findWithChrono(text: string, published: CalendarDays | null): readonly FoundTime[] {
  const instant = new Date(`${published?.start ?? '1970-01-01'}T12:00:00Z`)
  return parse(text, { instant, timezone: 0 }, { forwardDate: false }).map((result) => ({
    span: { start: result.index, end: result.index + result.text.length, text: result.text },
    start: daysOf(result.start).start,
    end: daysOf(result.end ?? result.start).end,
  }))
}

const documents = await readGumFolder(process.argv[2] ?? '')
const sides = [
  ['onrecord', findTimes],
  ['chrono-node', findWithChrono],
] as const
console.log(`${documents.length} documents, in per cent\n`)
for (const [name, find] of sides) {
  const { shares, spurious } = evaluateTimes(documents, find)
  for (const { genre, found, right } of shares) {
    const [one, other] = [found, right].map(
      ({ percent, count, of }) => `${percent.toFixed(1).padStart(5)} (${count} of ${of})`,
    )
    console.log(`${name.padEnd(12)} ${genre.padEnd(14)} found ${one}  days right ${other}`)
  }
  console.log(`${name.padEnd(12)} ${spurious} times with days where nobody marked any\n`)
}
