// npm run screenshots: pictures of every page of the web app, of the record of the example reports, for docs/web.md.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { makePairJudge } from '../src/reading/index.ts'
import { readExamples } from '../test/record/example-readings.ts'
import { openWebApp } from '../test/web/browser.ts'

const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url))
mkdirSync(folder, { recursive: true })
const judge = await makePairJudge()
const app = await openWebApp(await readExamples(), { comparer: async () => judge.scorer })
const [hit] = (await app.store.search('"no plans" outlet:ledger')).hits
const [person] = await app.store.who('Orrel')
const [one] = await app.store.who('Defence Ministry')
const [other] = await app.store.who('Foreign Ministry')
if (!hit || !person || !one || !other) throw new Error('The examples have changed.')

const narrow = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 }
const wide = { viewport: { width: 1200, height: 800 } }
const pages = [
  ['record', '/?q=patrols&authority=named&authority=institution', 'article', wide],
  ['record-dark', '/?q=patrols', 'article', { ...wide, colorScheme: 'dark' }],
  ['record-narrow', '/?q=patrols', 'article', narrow],
  ['report', `/reports/${hit.report.id}?statement=${hit.statement.id}`, 'mark.chosen', wide],
  ['person', `/parties/${person.id}`, 'article', wide],
  ['said', '/said?quotation=no+plans+at+all+for+joint+exercises+with+Tavrenia', '.runs', wide],
  ['compare', `/compare?a=${one.id}&b=${other.id}&q=patrols+OR+talks`, 'table article', wide],
  ['differences', '/differences', 'article.pair', wide],
  ['add', '/add', 'textarea', wide],
] as const
for (const [name, path, shows, look] of pages) {
  const page = await app.open(path, { ...look, reducedMotion: 'reduce' })
  await page.locator(shows).first().waitFor()
  await page.evaluate('document.fonts.ready')
  await page.waitForLoadState('load')
  if (name === 'add') await addReports()
  // What is fetched beside the statements, such as the counts, is there too.
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.context().close()

  async function addReports(): Promise<void> {
    await page.setInputFiles('input[type=file]', [
      file('aldry-harbour.txt', '"The harbour stays open," said Ann Lind, the harbour master.\n'),
      file('broken.pdf', '%PDF-1.7 this ends here'),
    ])
    await page.getByText('2 of 2 read').waitFor()
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
  }
}
await app.close()
await judge.close()
process.stdout.write(`${pages.length} pictures in docs/screens\n`)

function file(name: string, text: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }
}
