import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'

import type { BrowserContextOptions } from 'playwright-core'

import type { Reading } from '../../src/data-model/index.ts'
import { makeReader } from '../../src/reading/index.ts'
import { comparer } from '../record/comparer.ts'
import { findBarriers, openWebApp, overflowOf, skipBrowser, type WebApp } from './browser.ts'

const attack = `<img src=x onerror="document.title='taken'">`
const texts = [
  'Coastal Agency director Peter Moe said the ministry met the <b>rebels</b> in May.',
  'Harbour Ministry spokeswoman Ann Lind said the ministry never met the <b>rebels</b> in May.',
  'Navy spokesman Bo Ek said on Friday that he would not rule out joint patrols with Tavrenia.',
  'A few hours later, Foreign Ministry spokeswoman Eva Holm said there were no plans for joint patrols with Tavrenia.',
]

const looks: readonly BrowserContextOptions[] = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 360, height: 740 } },
]

describe('differences in the web app', { skip: skipBrowser }, () => {
  let app: WebApp
  before(async () => {
    const reader = await makeReader()
    const readings: Reading[] = []
    for (const [day, content] of texts.entries()) {
      const [title, outlet] = [`Title ${attack}`, `Outlet ${attack}`]
      const published = `2021-03-0${day + 1}`
      readings.push(await reader.read({ content, source: `${day}.txt`, title, outlet, published }))
    }
    await reader.close()
    app = await openWebApp(readings, { comparer })
  })
  after(() => app.close())
  beforeEach(() => assert.deepEqual(app.faults, []))

  /** The difference on the rebels. */
  const onRebels = async () => {
    const [found] = (await app.store.differences({ query: 'rebels' })).differences
    return found ?? assert.fail('no difference was found')
  }

  test('both wordings stand side by side with the words that differ; one stands out while the other has the focus', async () => {
    const page = await app.open('/differences?q=rebels')
    const pair = page.locator('article.pair')
    await pair.getByRole('heading', { name: 'Coastal Agency and Harbour Ministry' }).waitFor()
    assert.equal(await pair.count(), 1)
    assert.deepEqual(await pair.locator('mark').allInnerTexts(), ['met', 'never'])
    const words = (await pair.locator('.passage').allInnerTexts()).map((one) =>
      one.replaceAll(/\s+/g, ' '),
    )
    assert.deepEqual(words, texts.slice(0, 2))
    await pair.getByText('They differ in whether it is so or not: “met” / “never”').waitFor()
    await pair.getByText('for Coastal Agency (the report says so)').waitFor()
    const [one, other] = [pair.locator('mark').first(), pair.locator('mark').last()]
    assert.equal(await pair.locator('mark.pointed').count(), 0)
    await one.getByRole('link').focus()
    assert.match(String(await other.getAttribute('class')), /pointed/)
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'never')
    assert.match(String(await one.getAttribute('class')), /pointed/)
    await page.context().close()
  })

  test('tells how far each commits, and how long after the other it was said', async () => {
    const page = await app.open('/differences')
    await page.getByText('2 pairs').waitFor()
    await page.getByRole('combobox', { name: 'In what' }).selectOption('commitment')
    await page.waitForURL(/\?by=commitment$/)
    await page.getByText('1 pair', { exact: true }).waitFor()
    const pair = page.locator('article.pair')
    await pair.getByText('“A few hours later”', { exact: true }).waitFor()
    const [one, other] = [
      pair.locator('.side-of-pair').first(),
      pair.locator('.side-of-pair').last(),
    ]
    await one.getByText('leaves it open').waitFor()
    await other.getByText('rules it out').waitFor()
    await page.getByRole('searchbox', { name: 'Who' }).fill('moe')
    await page.getByRole('searchbox', { name: 'and' }).fill('lind')
    await page.keyboard.press('Enter')
    await page.waitForURL(/a=moe&b=lind/)
    await page.getByText('The record has no such pair.').waitFor()
    await page.goBack()
    await page.waitForURL(/\?by=commitment$/)
    assert.equal(await page.getByRole('searchbox', { name: 'Who' }).inputValue(), '')
    await page.context().close()
  })

  test('one that is wrong is gone, and back once that is taken back; one that is right is kept with who found it so', async () => {
    const page = await app.open('/differences?q=rebels')
    const pair = page.locator('article.pair')
    await pair.getByRole('button', { name: 'This is wrong' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('They are no pair').check()
    assert.deepEqual(await findBarriers(page), [])
    await dialog.getByLabel('Your name').fill('Bo <i>Kerr</i>')
    await dialog.getByRole('button', { name: 'Correct it' }).click()
    await page.getByText('The record has no such pair.').waitFor()
    assert.equal((await app.store.differences({ query: 'rebels', relation: 'none' })).total, 1)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await pair.getByText('They differ in whether').waitFor()
    await page.getByText('Taken back').waitFor()
    await pair.getByRole('button', { name: 'This is right' }).click()
    await pair.getByText('Two statements found to differ in whether it is so or not, by').waitFor()
    assert.equal((await onRebels()).decision?.by, 'Bo <i>Kerr</i>')
    await pair.getByRole('button', { name: 'This is wrong' }).click()
    await dialog.getByLabel('They differ in something else').check()
    await dialog.getByLabel('whether it is so or not').uncheck()
    await dialog.getByLabel('the day').check()
    await dialog.getByRole('button', { name: 'Correct it' }).click()
    await pair.getByText('They differ in the day').waitFor()
    for (let left = 2; left > 0; left--) {
      const undo = pair.locator('.decided').getByRole('button', { name: 'Undo' })
      const what = await pair.locator('.decided').innerText()
      await undo.click()
      await pair.getByText(what).waitFor({ state: 'detached' })
    }
    assert.equal((await onRebels()).decision, null)
    await page.context().close()
  })

  test('a card links to what its statement differs from, a report too, and that to the matter', async () => {
    const { a } = await onRebels()
    const page = await app.open('/?q=rebels')
    const mark = page.getByRole('link', { name: 'differs from 1 other' })
    await mark.first().waitFor()
    assert.equal(await mark.count(), 2)
    await page.goto(new URL(`/statements/${a.statement}`, app.address).href)
    await mark.click()
    await page.waitForURL(new RegExp(`/differences\\?statement=${a.statement}`))
    await page.getByText('Only pairs of one statement').waitFor()
    await page.getByRole('link', { name: 'on the ministry' }).click()
    await page.getByRole('heading', { level: 1, name: 'the ministry' }).waitFor()
    await page.getByText('1 pair differs').waitFor()
    const lanes = page.locator('table.lanes')
    assert.deepEqual(await lanes.locator('thead th').allInnerTexts(), [
      'Said or reported on',
      'Coastal Agency',
      'Harbour Ministry',
    ])
    await lanes
      .getByRole('row')
      .filter({ hasText: /^reported 1 March 2021; day not stated.*said the ministry met/ })
      .waitFor()
    await page.locator('article.pair').waitFor()
    await page.context().close()
  })

  test('the first page and the comparison of two have what differs', async () => {
    const page = await app.open('/')
    const top = page.getByRole('region', { name: 'What differs' })
    await top.getByText('the ministry met the <b>rebels</b> in May').waitFor()
    assert.equal(await top.getByRole('listitem').count(), 2)
    const [one] = await app.store.who('Coastal Agency')
    const [other] = await app.store.who('Ann Lind')
    await page.goto(new URL(`/compare?a=${one?.id}&b=${other?.id}`, app.address).href)
    await page.locator('article.pair').waitFor()
    assert.equal(await page.locator('article.pair').count(), 1)
    await page.context().close()
  })

  test('keep nobody out, fit the window, and show what a report has as text', async () => {
    const { a, matter } = await onRebels()
    for (const look of looks) {
      for (const [path, shows] of [
        ['/', '.top-differences li'],
        [`/differences?relation=any&statement=${a.statement}`, 'article.pair'],
        [`/matters/${matter}`, 'article.pair'],
        ['/differences?of=%3Cb%3Enobody', '.empty'],
      ] as const) {
        const page = await app.open(path, look)
        await page.locator(shows).first().waitFor()
        assert.deepEqual(await findBarriers(page), [], path)
        assert.ok((await overflowOf(page)) <= 0, `${path} is wider than the window`)
        assert.equal(await page.locator('main :is(img, b b, i, .passage b)').count(), 0, path)
        assert.doesNotMatch(await page.title(), /taken/)
        await page.context().close()
      }
    }
    const page = await app.open('/matters/m-0')
    await page.getByRole('alert').waitFor()
    app.faults.length = 0
    await page.context().close()
  })
})
