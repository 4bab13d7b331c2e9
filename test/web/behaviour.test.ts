import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { readExamples } from '../record/example-readings.ts'
import { openWebApp, overflowOf, skipBrowser, type WebApp, waitUntil } from './browser.ts'

const narrow = { viewport: { width: 360, height: 740 } }

describe('what the pages do', { skip: skipBrowser }, () => {
  let app: WebApp
  let report = ''
  before(async () => {
    const readings = await readExamples()
    app = await openWebApp(readings)
    report =
      readings.toSorted((a, b) => b.report.text.length - a.report.text.length)[0]?.report.id ?? ''
  })
  after(() => app.close())

  test('suggestions stand on a ground that nothing shows through', async () => {
    for (const [path, name] of [
      ['/', 'Search the record'],
      ['/compare', 'Who'],
    ] as const) {
      const page = await app.open(path)
      await page.getByRole('combobox', { name }).first().pressSequentially('a')
      await page.getByRole('option').first().waitFor()
      const ground = await page.evaluate(
        `getComputedStyle(document.querySelector('[role=option]').closest('[data-trigger]')).backgroundColor`,
      )
      assert.match(String(ground), /^rgb\(/, path)
      await page.context().close()
    }
  })

  test('a note leaves by itself, not while it is pointed at, and on another page', async () => {
    const page = await app.open('/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.clock.install()
    await page.locator('article.card').first().waitFor()
    const note = page.getByText('Link copied.')
    const copyLink = () => page.getByRole('button', { name: 'Copy link' }).first().click()
    await copyLink()
    await note.waitFor()
    await page.clock.runFor(7000)
    await note.waitFor({ state: 'detached' })
    await copyLink()
    await note.hover()
    await page.clock.runFor(30_000)
    assert.equal(await note.count(), 1)
    await page.getByRole('link', { name: 'Compare' }).first().click()
    await note.waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('after Undo a note says what is so now', async () => {
    const [hit] = (await app.store.search('"no plans"')).hits
    const page = await app.open(`/statements/${hit?.statement.id}`)
    await page.getByRole('button', { name: 'This is wrong' }).click()
    await page.getByLabel('Who said it').fill('Ann Lind')
    await page.getByLabel('Your name').fill('Bo Kerr')
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.locator('.decided').getByRole('button', { name: 'Undo' }).click()
    await page
      .getByRole('status')
      .getByText(/^Taken back/)
      .waitFor()
    assert.equal(await page.getByText(/^Corrected\./).count(), 0)
    await page.context().close()
  })

  test('a query that cannot be read leaves the results where they are', async () => {
    const page = await app.open('/')
    const left = async () => {
      const box = await page.getByRole('region', { name: 'Statements' }).boundingBox()
      return box?.x
    }
    await page.locator('article.card').first().waitFor()
    const earlier = await left()
    await page.getByRole('combobox', { name: 'Search the record' }).fill('speekr:obama')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    assert.equal(await left(), earlier)
    app.faults.length = 0
    await page.context().close()
  })

  test('a search is printed whole, with what was asked, how many were found and the day', async () => {
    const page = await app.open('/?q=the&first=2021-03-01&last=2021-03-31&form=mixed')
    await page.locator('article.card').first().waitFor()
    const { total } = await app.store.countFacets(
      '(the) form:mixed after:2021-02-28 before:2021-04-01',
    )
    assert.ok(total > 20)
    await page.evaluate('window.print = () => { document.title = "printed" }')
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await waitUntil(page, 'document.title === "printed"')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('article.card').count(), total)
    const head = page.locator('.print-only')
    assert.equal(await head.isVisible(), true)
    assert.match(
      String(await head.textContent()),
      new RegExp(`^the${total} statements\\. .*printed on \\d`),
    )
    assert.equal(await page.locator('.cross').first().isVisible(), false)
    await page.locator('.chosen').getByText('said 1 to 31 March 2021').waitFor()
    await page.locator('.chosen').getByText('in part').waitFor()
    await page.context().close()
  })

  test('on a telephone a mark shows its statement over the text, which stays where it was', async () => {
    const page = await app.open(`/reports/${report}`, narrow)
    const mark = page.locator('mark.content').nth(3)
    await mark.waitFor()
    await page.evaluate(
      `document.querySelectorAll('mark.content')[3].scrollIntoView({ block: 'start' }); scrollBy(0, -120)`,
    )
    await page.waitForTimeout(200)
    const earlier = await page.evaluate('scrollY')
    await mark.click()
    const card = page.locator('.card.chosen')
    await card.waitFor()
    assert.equal(await page.evaluate('scrollY'), earlier)
    const box = await card.boundingBox()
    assert.ok(box && box.y >= 370 && box.y + box.height <= 741, JSON.stringify(box))
    await card.getByRole('button', { name: 'Close' }).click()
    await card.waitFor({ state: 'detached' })
    assert.equal(await page.evaluate('scrollY'), earlier)
    await page.context().close()
  })

  test('on a telephone the head takes two lines, and the choices open from a button near the top', async () => {
    const page = await app.open('/', narrow)
    await page.locator('article.card').first().waitFor()
    const head = await page.locator('.head').boundingBox()
    assert.ok(head && head.height < 75, JSON.stringify(head))
    const button = page.getByRole('button', { name: 'Narrow down' })
    assert.ok(((await button.boundingBox())?.y ?? 999) < 400)
    assert.equal(await page.getByRole('group', { name: 'People' }).isVisible(), false)
    await button.click()
    await page.getByRole('group', { name: 'People' }).waitFor()
    assert.ok((await overflowOf(page)) <= 0)
    await page.context().close()
  })

  test('on a telephone who is compared stands one below the other, each with a heading', async () => {
    const [one, other] = [
      (await app.store.who('Defence Ministry'))[0],
      (await app.store.who('Foreign Ministry'))[0],
    ]
    const page = await app.open(`/compare?a=${one?.id}&b=${other?.id}`, narrow)
    await page.locator('.compare article').first().waitFor()
    const wide = await page.evaluate(
      `[...document.querySelectorAll('.compare td')].filter((one) => one.getBoundingClientRect().right > innerWidth).length`,
    )
    assert.equal(wide, 0)
    const heading = await page.evaluate(
      `getComputedStyle(document.querySelector('.compare td:not(:empty)'), '::before').content`,
    )
    assert.match(String(heading), /Ministry/)
    await page.context().close()
  })
})
