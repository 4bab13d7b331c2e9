// node bench/times.ts FOLDER: values of the dates that GUM's annotators marked, by our grammar and by chrono-node.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parse, type ParsedComponents } from 'chrono-node'

import { evaluateTimes, readGum, type FoundTime } from '../src/evaluation/index.ts'
import type { CalendarDays } from '../src/intake/index.ts'
import { findTimes } from '../src/time/index.ts'

const folder = process.argv[2] ?? ''
const files = (await readdir(folder)).filter((name) => /_(?:news|interview)_.*\.conllu$/.test(name))
const documents = await Promise.all(
  files
    .toSorted()
    .map(async (file) =>
      readGum(file.replace('.conllu', ''), await readFile(join(folder, file), 'utf8')),
    ),
)

/** Days as sure as chrono-node is of them: a day, else the month, else the year. */
function daysOf(part: ParsedComponents): CalendarDays {
  const day = part.date().toISOString().slice(0, 10)
  const sure = (['day', 'weekday', 'hour'] as const).some((unit) => part.isCertain(unit))
  if (sure || !(part.isCertain('month') || part.isCertain('year'))) return { start: day, end: day }
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (!part.isCertain('month'))
    return { start: `${day.slice(0, 4)}-01-01`, end: `${day.slice(0, 4)}-12-31` }
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return { start: `${day.slice(0, 7)}-01`, end }
}

function findWithChrono(text: string, published: CalendarDays | null): readonly FoundTime[] {
  const instant = new Date(`${published?.start ?? '1970-01-01'}T12:00:00Z`)
  return parse(text, { instant, timezone: 0 }, { forwardDate: false }).map((result) => ({
    span: { start: result.index, end: result.index + result.text.length, text: result.text },
    start: daysOf(result.start).start,
    end: daysOf(result.end ?? result.start).end,
  }))
}

const sides = [
  ['onrecord', evaluateTimes(documents, findTimes)],
  ['chrono-node', evaluateTimes(documents, findWithChrono)],
] as const
console.log(
  `${files.length} documents, ${sides[0][1].outcomes.length} marked expressions, in per cent with 95 % intervals\n`,
)
for (const [name, { outcomes, spurious }] of sides) {
  const halves = [
    ['all', outcomes],
    ['looked at', outcomes.filter(({ half }) => half === 'a')],
    ['not looked at', outcomes.filter(({ half }) => half === 'b')],
  ] as const
  for (const [half, some] of halves) {
    const share = (count: number) =>
      `${((100 * count) / some.length).toFixed(1).padStart(5)} (${count} of ${some.length})`.padEnd(
        20,
      )
    const found = some.filter((one) => one.found !== null).length
    const right = some.filter((one) => one.right).length
    console.log(
      `${name.padEnd(12)} ${half.padEnd(14)} found ${share(found)} value right ${share(right)}`,
    )
  }
  console.log(`${name.padEnd(12)} ${spurious} times with days that nobody marked\n`)
}
