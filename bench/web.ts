// npm run bench -- web COUNT PLACE: how long the web app takes, in a browser, to show what a search of a record finds, which
// `npm run bench -- record COUNT PLACE` made; and to open and scroll a report of 20,000 words with 400 statements.
import { openStore } from '../src/entry-points/record.ts'
import { makeReader, type Reading } from '../src/index.ts'
import { makeSearchWorkers, serve } from '../src/server/index.ts'
import { startBrowser, openWebApp } from '../test/web/browser.ts'
import { makeLongReading } from './make-long-reading.ts'
import { makeReadings } from './make-readings.ts'
import { percentile } from './percentile.ts'

const count = Number(process.argv[2] ?? 1000)
const place = process.argv[3]
const rounds = 50
const wide = { viewport: { width: 1280, height: 900 } }

if (place !== undefined) await measureSearches(place)
await measureReport()

/** From the moment at which the address of the page changes to the one at which the browser has painted the first statement. */
async function measureSearches(record: string): Promise<void> {
  const store = await openStore(record)
  const finder = makeSearchWorkers(record)
  const serving = await serve(
    { store, finder, read: () => Promise.reject(new Error('nothing is read')), maxSize: 1 },
    { host: '127.0.0.1', port: 0, token: null, onFailure: (error) => console.error(error) },
  )
  const browser = await startBrowser()
  const page = await (await browser.newContext(wide)).newPage()
  await page.goto(`${serving.address}?q=nothingofthekind`)
  await page.locator('.empty').waitFor()
  const taken: number[] = []
  let number = 0
  for (const reading of makeReadings(count)) {
    if (number++ % Math.ceil(count / rounds) !== 0) continue
    const { url, words } = searchFor(reading)
    // Nobody searches anew while the last search is still being counted.
    await page.waitForTimeout(1000)
    taken.push(
      Number(
        await page.evaluate(`(async () => {
          const start = performance.now()
          const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
          history.pushState(null, '', ${JSON.stringify(url)})
          for (;;) {
            await painted()
            const all = [...document.querySelectorAll('article.card .said')]
            if (all.some((one) => one.textContent.includes(${JSON.stringify(words)}))) return performance.now() - start
            if (performance.now() - start > 20000) throw new Error('nothing is shown of ' + ${JSON.stringify(url)})
          }
        })()`),
      ),
    )
  }
  console.log(`ms to show what a search finds, of ${taken.length}: median, 95th percentile`)
  print('a phrase and two filters', taken)
  await browser.close()
  await serving.close()
  await finder.close()
  await store.close()
}

/** Two words of a statement that stand together, with its outlet and what is done by saying it. */
function searchFor({ report, statements }: Reading) {
  const statement = statements[5]
  const words = (statement?.content[0]?.text.split(' ') ?? []).slice(2, 4).join(' ')
  const parameters = new URLSearchParams({
    q: `"${words}"`,
    outlet: report.outlet ?? '',
    act: statement?.act ?? '',
  })
  return { url: `/?${parameters.toString()}`, words }
}

async function measureReport(): Promise<void> {
  const reader = await makeReader()
  const reading = await makeLongReading(reader)
  await reader.close()
  const { text } = reading.report
  const app = await openWebApp([reading])
  const opened: number[] = []
  const frames: number[] = []
  for (let round = 0; round < 10; round++) {
    const page = await app.open('/add', wide)
    await page.locator('textarea').waitFor()
    const [time, taken] = await page.evaluate<[number, number[]]>(`(async () => {
      const start = performance.now()
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      history.pushState(null, '', '/reports/${reading.report.id}')
      while (!document.querySelector('.text mark') || !document.querySelector('.cards .card')) await painted()
      await painted()
      const time = performance.now() - start
      const frames = []
      for (let before = performance.now(), step = 0; step < 200; step++) {
        scrollBy(0, 150)
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const now = performance.now()
        frames.push(now - before)
        before = now
      }
      return [time, frames]
    })()`)
    opened.push(time)
    frames.push(...taken)
    await page.context().close()
  }
  await app.close()
  console.log(
    `a report of ${text.split(/\s+/).length} words and ${reading.statements.length} statements, ms: median, 95th percentile`,
  )
  print('until it is shown', opened)
  print('between two pictures while it scrolls', frames)
}

function print(what: string, taken: readonly number[]): void {
  const at = (share: number) => percentile(taken, share).toFixed(1)
  console.log(`${at(0.5).padStart(8)} ${at(0.95).padStart(8)}  ${what}`)
}
