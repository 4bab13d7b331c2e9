// Fits src/parties/resolution/confidence.json: how often a person chosen on some evidence is right, by articles whose speakers were judged by hand.
// node training/fit-confidence.ts [--write] FILE TEXTS HALVES … [-- FILE TEXTS HALVES …]: those after the dashes are only measured.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { calibrationError, fitIsotonic, type Knot } from '../src/evaluation/calibration.ts'
import { evaluateSpeakers, type JudgedSpeakers } from '../src/evaluation/evaluate-speakers.ts'
import { shareOf } from '../src/evaluation/proportion.ts'
import { isNamed } from '../src/parties/index.ts'
import { openReader } from '../src/reading/index.ts'

/** A person that was chosen: on what, how likely by its own weights (1 where nobody else could be meant), and whether rightly. */
interface Chosen {
  readonly evidence: string
  readonly own: number
  readonly confidence: number
  readonly right: boolean
}

/** Evidence of which the weights' own probability tells more; all else has one share. */
const graded = new Set(['he or she'])
/** How many of one evidence make a point of its curve. */
const fewest = 20
/** Of an interval of 80 %. */
const standardErrors = 1.28

const [isWritten, ...given] =
  process.argv[2] === '--write' ? [true, ...process.argv.slice(3)] : [false, ...process.argv.slice(2)]
const dashes = given.indexOf('--')
const learn = dashes < 0 ? given : given.slice(0, dashes)
const measure = dashes < 0 ? [] : given.slice(dashes + 1)
const reader = await openReader()
const learnt = await collectAll(learn)
const table = Object.fromEntries(
  [...Map.groupBy(learnt, ({ evidence }) => evidence)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([evidence, some]) => [evidence, graded.has(evidence) ? gradedKnots(some) : oneKnot(some)]),
)
for (const [evidence, some] of Map.groupBy(learnt, (one) => one.evidence)) {
  const right = some.filter((one) => one.right).length
  console.log(`${evidence}: ${right} right of ${some.length}`)
}
report('learned from', learnt)
for (let index = 0; index < measure.length; index += 3) {
  const some = measure.slice(index, index + 3)
  report(some.join(' '), await collectAll(some))
}
await reader.close()
const place = new URL('../src/parties/resolution/confidence.json', import.meta.url)
const known = JSON.parse(readFileSync(place, 'utf8')) as Record<string, readonly Knot[]>
if (isWritten) writeFileSync(place, `${JSON.stringify({ ...known, ...table }, null, 2)}\n`)
else console.log(JSON.stringify(table, null, 2))

async function collectAll(parts: readonly string[]): Promise<readonly Chosen[]> {
  const found: Chosen[] = []
  for (let index = 0; index < parts.length; index += 3) {
    const [file = '', texts = '', halves = ''] = parts.slice(index, index + 3)
    const { articles } = JSON.parse(readFileSync(file, 'utf8')) as JudgedSpeakers
    for (const article of articles.filter(({ half }) => halves.includes(half))) {
      const text = readFileSync(join(texts, article.file), 'utf8')
      for (const outcome of evaluateSpeakers(article, text, await reader.findMentions(text))) {
        const { speakers, considered = [], evidence, confidence } = outcome.resolution
        if (!speakers.some(isNamed) || evidence === undefined) continue
        const own = considered.find(({ who }) => who === speakers[0])?.probability ?? 1
        found.push({ evidence, own, confidence, right: outcome.named && outcome.name === 'right' })
      }
    }
  }
  return found
}

function oneKnot(some: readonly Chosen[]): readonly Knot[] {
  return [[1, lowShare(some.filter(({ right }) => right).length, some.length)]]
}

/** An isotonic curve over the weights' own probability, each point at the low end of its share. */
function gradedKnots(some: readonly Chosen[]): readonly Knot[] {
  const curve = fitIsotonic(
    some.map(({ own, right }) => ({ confidence: own, right })),
    fewest,
  )
  const bounds = curve.map(([own], index) => {
    const next = curve[index + 1]?.[0] ?? Infinity
    const before = curve[index - 1]?.[0] ?? -Infinity
    return [(own + before) / 2, (own + next) / 2] as const
  })
  let before = 0
  return curve.map(([own], index) => {
    const [least = 0, most = 1] = bounds[index] ?? []
    const near = some.filter((one) => one.own >= least && one.own < most)
    before = Math.max(before, lowShare(near.filter(({ right }) => right).length, near.length))
    return [own, before]
  })
}

/** The rules were built on the articles that this is learned from: the low end of the share's 80 % interval is nearer to what others have. */
function lowShare(count: number, of: number): number {
  return Math.round(10 * shareOf(count, of, standardErrors).low) / 1000
}

function report(title: string, some: readonly Chosen[]): void {
  const sure = some.filter(({ confidence }) => confidence >= 0.9)
  const wrong = sure.filter(({ right }) => !right).length
  const error = calibrationError(some)
  console.log(
    `${title}: ${some.length} persons, at 0.9 or more ${wrong} wrong of ${sure.length}, calibration error ${error.toFixed(3)}`,
  )
}
