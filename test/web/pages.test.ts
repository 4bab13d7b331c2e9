import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import type { BrowserContextOptions } from 'playwright-core'

import { readExamples } from '../record/example-readings.ts'
import {
  findBarriers,
  openWebApp,
  overflowOf,
  skipBrowser,
  type WebApp,
  waitUntil,
} from './browser.ts'

const enlarged = 'at 200 %'

const looks: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['as it is', { viewport: { width: 1280, height: 900 } }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 360, height: 740 } }],
  // What a window of 1,280 pixels shows at 200 %.
  [enlarged, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
]

describe('the pages in a browser', { skip: skipBrowser }, () => {
  let app: WebApp
  const pages: (readonly [name: string, path: string, shows: string])[] = []
  before(async () => {
    const readings = await readExamples()
    app = await openWebApp(readings)
    const { hits } = await app.store.search('"no plans"')
    const [orrel] = await app.store.who('Orrel')
    const [one, other] = [
      await app.store.who('Defence Ministry'),
      await app.store.who('Foreign Ministry'),
    ]
    const hit = hits[0]
    const [official] =
      (await app.store.search('authority:unnamed')).hits[0]?.statement.speakers ?? []
    const decided = await app.store.decide(
      { kind: 'authority', statement: hit?.statement.id ?? '', authority: 'unnamed' },
      { by: 'Bo Kerr', why: 'not named there' },
      () => assert.fail('nothing is read here'),
    )
    await app.store.undo(decided.id, 'Ann Lee', () => assert.fail('nothing is read here'))
    assert.ok(official?.party && hit && orrel && one[0] && other[0])
    pages.push(
      ['the record', '/', 'article'],
      ['a search', '/?q=patrols&speaker=Stanis%C5%82aw+Orrel&first=2021-03-01', '.chosen button'],
      ['a search that finds nothing', '/?q=nothingofthekind', '.empty'],
      ['a report', `/reports/${hit.report.id}?statement=${hit.statement.id}`, 'mark.chosen'],
      ['a person', `/parties/${orrel.id}`, 'article'],
      ['an institution', `/parties/${one[0].id}`, 'article'],
      ['a quotation', '/said?quotation=no+plans+for+joint+exercises', '.runs ins'],
      ['a comparison', `/compare?a=${one[0].id}&b=${other[0].id}`, 'table article'],
      ['adding', '/add', 'textarea'],
      ['the reports', '/reports', '.listed li'],
      ['who', '/parties', '.people tbody tr'],
      ['a name', '/parties?name=var', '.people tbody tr'],
      ['are these the same', '/questions', 'h1'],
      ['a source without a name', `/parties/${official.party}`, 'article'],
      ['differences of what was not compared yet', '/differences', 'code'],
      ['decisions', '/decisions', '.listed del'],
      ['help', '/help', 'dl'],
      ['no such page', '/nothing', '.empty'],
    )
  })
  after(() => app.close())

  for (const [look, options] of looks) {
    test(`${look}: nothing keeps anybody out, nothing is cut off, nothing goes wrong, nobody else is asked`, async () => {
      for (const [name, path, shows] of pages) {
        const page = await app.open(path, options)
        await page.locator(shows).first().waitFor()
        // Enlarged, a page is what it is on a narrow window.
        if (look !== enlarged) assert.deepEqual(await findBarriers(page), [], `${name}, ${look}`)
        assert.ok((await overflowOf(page)) <= 0, `${name}, ${look}: wider than the window`)
        assert.notEqual(await page.title(), 'Onrecord', name)
        await page.context().close()
      }
      // The browser itself tells of the page that is none.
      const others = app.faults.filter((fault) => !/^\/nothing: Failed to load .* 404 /.test(fault))
      assert.deepEqual(others, [])
      app.faults.length = 0
    })
  }

  test('what opens over a page keeps nobody out, and closes by Escape to where it was opened from', async () => {
    const [, report = ''] = pages.find(([name]) => name === 'a report') ?? []
    for (const [path, opener, shows] of [
      [report, 'This is wrong', 'dialog'],
      ['/', 'Help', 'dialog'],
      ['/?q=patrols', 'Export', 'menu'],
      ['/?q=patrols', 'Copy quotation', 'menu'],
    ] as const) {
      const page = await app.open(path)
      const button = page.getByRole('button', { name: opener }).first()
      await button.press('Enter')
      await page.getByRole(shows).waitFor()
      assert.deepEqual(await findBarriers(page), [], opener)
      await page.keyboard.press('Escape')
      await page.getByRole(shows).waitFor({ state: 'detached' })
      await waitUntil(
        page,
        `[document.activeElement.ariaLabel, document.activeElement.textContent].includes('${opener}')`,
      )
      await page.context().close()
    }
    assert.deepEqual(app.faults, [])
  })
})
