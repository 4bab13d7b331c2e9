import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import { readExamples } from '../record/example-readings.ts'
import { openWebApp, skipBrowser, type WebApp } from './browser.ts'

describe('a card', { skip: skipBrowser }, () => {
  let app: WebApp
  before(async () => {
    app = await openWebApp(await readExamples())
  })
  after(() => app.close())

  test('has the sentence as the report has it, the words that were said larger than the rest', async () => {
    const [hit] = (await app.store.search('"neighbouring Tavrenia" outlet:courier')).hits
    const page = await app.open('/?q=%22neighbouring+Tavrenia%22+outlet%3Acourier')
    const passage = page.locator('article.card .passage').first()
    const words = (await passage.innerText()).replaceAll(/\s+/g, ' ')
    assert.match(words, /^Valdery’s Defence Ministry played down talk of joint naval patrols/)
    assert.deepEqual(
      await passage.locator('.said').allInnerTexts(),
      hit?.statement.content.map(({ text }) => text),
    )
    const sizeOf = async (part: string) =>
      Number.parseFloat(
        String(await page.evaluate(`getComputedStyle(document.querySelector('${part}')).fontSize`)),
      )
    assert.ok((await sizeOf('.passage .said')) > 1.15 * (await sizeOf('.passage .around')))
    await page.context().close()
  })

  test('adds the sentences before and after at a press, also of a key, in the order of the text', async () => {
    const page = await app.open('/?q=%22possible%22+outlet%3Aledger')
    const card = page.locator('article.card').first()
    const button = card.getByRole('button', { name: 'Context' })
    await button.focus()
    assert.equal(await button.getAttribute('aria-expanded'), 'false')
    await page.keyboard.press('Enter')
    await card.locator('.context').first().waitFor()
    const less = card.getByRole('button', { name: 'Less' })
    assert.equal(await less.getAttribute('aria-expanded'), 'true')
    const kinds = await card
      .locator('.passage > *')
      .evaluateAll((all) =>
        all.map((one) => (one.className === 'context' ? 'context' : 'sentence')),
      )
    assert.ok(kinds.includes('sentence') && kinds.length > 1, kinds.join())
    await page.keyboard.press('Space')
    await card.locator('.context').first().waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('tells a day that no words tell as that of the report', async () => {
    const page = await app.open('/?q=%22that+being+a+matter+of+policy%22')
    const card = page.locator('article.card').first()
    await card.getByText('reported 11 March 2021; day not stated').waitFor()
    await page.context().close()
  })

  test('stands beside fields that tell whether it was said, and of what kind it is', async () => {
    const page = await app.open('/')
    const kinds = page.getByRole('group', { name: 'Words or mind' })
    await kinds.getByText('a belief').click()
    await page.waitForURL(/kind=belief/)
    await page.getByRole('group', { name: 'Was it said?' }).waitFor()
    const { total } = await app.store.countFacets('kind:belief')
    await page.getByText(`${total} statements`, { exact: true }).first().waitFor()
    await page.context().close()
  })

  test('nothing went wrong', () => assert.deepEqual(app.faults, []))
})
