import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { makeReader } from '../../src/reading/index.ts'
import { openWebApp, overflowOf, skipBrowser, type WebApp } from './browser.ts'

const attack = `<script>document.title='taken'</script><img src=x onerror="document.title='taken'"><svg onload="document.title='taken'">`
const overridden = 'left \u202egnihtyna\u202c right \u2066inside'

/** A report whose every part would be markup, or turn the text around it. */
const hostileText = `PORT, March 2, 2021

"There is ${attack} no plan for patrols," said Ann Lind, the minister of ${attack}.

Bo <b>Kerr</b>, a spokesman for the <i>Ministry</i>, said that there was nothing ${overridden} to tell.

Ann Lind told reporters on Monday that the harbour would stay open. "${'word '.repeat(400)}${'unbroken'.repeat(200)}," she said.
`

describe('what comes from a report is text on every page', { skip: skipBrowser }, () => {
  let app: WebApp
  let readings: readonly Reading[] = []
  before(async () => {
    const reader = await makeReader()
    readings = [
      await reader.read({
        content: hostileText,
        source: `../../${attack}.txt`,
        title: `Title ${attack}`,
        outlet: `Outlet ${attack} ${overridden}`,
        published: '2021-03-02',
      }),
    ]
    await reader.close()
    app = await openWebApp(readings)
  })
  after(() => app.close())

  test('no script runs, nothing is fetched, nothing is wider than the window', async () => {
    const [reading] = readings
    assert.ok(reading && reading.statements.length >= 3)
    const { id } = reading.report
    const statement = reading.statements[0]?.id ?? ''
    const party = reading.parties.find(({ name }) => name.includes('Lind'))?.id ?? ''
    await app.store.decide(
      { kind: 'speaker', statement, name: `Ann ${attack}` },
      { by: `By ${attack}`, why: `Why ${attack}` },
      () => assert.fail('nothing is read here'),
    )
    const hostile = encodeURIComponent(attack)
    for (const [path, shows] of [
      ['/', 'article'],
      [`/?q=${hostile}&speaker=${hostile}&outlet=${hostile}`, '.chosen'],
      [`/reports/${id}?statement=${statement}`, 'mark.chosen'],
      [`/parties/${party}`, 'article'],
      [`/parties/${hostile}`, '[role=alert]'],
      [`/said?quotation=${hostile}+no+plan&speaker=${hostile}`, '[role=status]'],
      [`/compare?a=${party}&b=${party}&q=plan`, '.table-scroll'],
      [`/add?x=${hostile}`, 'textarea'],
    ] as const) {
      const page = await app.open(path, { viewport: { width: 500, height: 800 } })
      await page.locator(shows).first().waitFor()
      assert.notEqual(await page.title(), 'taken', path)
      assert.equal(await page.locator('main :is(script, img, b b, i)').count(), 0, path)
      assert.ok((await overflowOf(page)) <= 0, `${path} is wider than the window`)
      await page.context().close()
    }
    // What is no party, and what no query can be, is a 4xx: the browser tells of it.
    const others = app.faults.filter((fault) => !/Failed to load resource: .* 40[04] /.test(fault))
    assert.deepEqual(others, [])
    app.faults.length = 0
  })

  test('the words stand on the page as they are in the report', async () => {
    const page = await app.open(`/reports/${readings[0]?.report.id}`)
    await page.locator('mark').first().waitFor()
    const shown = (await page.locator('.text p').allTextContents()).join('\n\n')
    assert.equal(shown, hostileText.trim())
    await page.context().close()
  })
})
