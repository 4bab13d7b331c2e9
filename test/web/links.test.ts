import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import type { Page } from 'playwright-core'

import { readExamples } from '../record/example-readings.ts'
import { openWebApp, skipBrowser, type WebApp } from './browser.ts'

describe('links of the web app', { skip: skipBrowser }, () => {
  let app: WebApp
  before(async () => {
    app = await openWebApp(await readExamples())
  })
  after(() => app.close())

  test('every link of every page leads to a page that shows something', async () => {
    const [one, other] = await app.store.who('Ministry')
    const start = [
      '/',
      '/?q=patrols',
      '/reports',
      '/parties',
      '/parties?name=var',
      '/decisions',
      '/help',
      '/add',
      '/said?quotation=no+plans+for+joint+patrols',
      `/compare?a=${one?.id}&b=${other?.id}`,
    ]
    const page = await app.open('/')
    const seen = new Set(start)
    const files = new Set<string>()
    const queue = [...start]
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const { shown, links } = await visit(page, path)
      assert.doesNotMatch(shown, /cannot be shown|no such page/i, path)
      for (const link of links.map(pageOf)) {
        if (/^\/api|\.\w+$/.test(link)) files.add(link)
        else if (!seen.has(link)) {
          seen.add(link)
          queue.push(link)
        }
      }
    }
    const of = (folder: string) => [...seen].filter((path) => path.startsWith(folder)).length
    assert.ok(
      of('/reports/') >= 19 && of('/parties/') > 50,
      `${of('/reports/')} ${of('/parties/')}`,
    )
    for (const file of files) {
      const { status } = await fetch(new URL(file, app.address))
      assert.equal(status, 200, file)
    }
    assert.deepEqual(app.faults, [])
    await page.context().close()
  })

  test('a source without a name has a page with what it said in its report', async () => {
    const { hits } = await app.store.search('authority:unnamed')
    const [hit] = hits
    const party = hit?.statement.speakers[0]?.party ?? ''
    const name = hit?.parties.find(({ id }) => id === party)?.name ?? '-'
    const page = await app.open(`/parties/${party}`)
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await page.getByText('Known from only one report').waitFor()
    const words = hit?.statement.content[0]?.text ?? ''
    await page.locator('article.card').getByText(words).first().waitFor()
    await page.context().close()
  })

  test('a party of a report that is one across reports leads to that one', async () => {
    const [orrel] = await app.store.who('Orrel')
    const { hits } = await app.store.search('speaker:"Stanisław Orrel"')
    const party = hits[0]?.statement.speakers[0]?.party ?? ''
    assert.notEqual(party, orrel?.id)
    const page = await app.open(`/parties/${party}`)
    await page.waitForURL((url) => url.pathname === `/parties/${orrel?.id}`)
    await page.context().close()
  })
})

/** A link without what only opens its page at a place. */
function pageOf(link: string): string {
  const url = new URL(link, 'http://x')
  if (url.pathname.startsWith('/reports/')) url.search = ''
  return url.pathname + url.search
}

/** Goes to a path as a link does, and gives what is shown there and the links of the app, once nothing waits for an answer any more. */
async function visit(page: Page, path: string) {
  return page.evaluate<{
    readonly shown: string
    readonly links: readonly string[]
  }>(`(async () => {
    history.pushState(null, '', ${JSON.stringify(path)})
    const isWaiting = () => document.querySelector('main :is(h1, .empty, [role=alert])') === null
      || document.querySelector('.waiting, [aria-busy=true]') !== null
    for (let calm = 0; calm < 3; calm = isWaiting() ? 0 : calm + 1) {
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    const links = [...document.querySelectorAll('a[href^="/"]')].map((one) => one.getAttribute('href'))
    return { shown: document.querySelector('main').textContent, links }
  })()`)
}
