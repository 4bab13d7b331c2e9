import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'

import type { Page } from 'playwright-core'

import { readExamples } from '../record/example-readings.ts'
import { openWebApp, skipBrowser, type WebApp, waitUntil } from './browser.ts'

describe('the web app in use', { skip: skipBrowser }, () => {
  let app: WebApp
  before(async () => {
    app = await openWebApp(await readExamples())
  })
  after(() => app.close())
  beforeEach(() => assert.deepEqual(app.faults, []))

  const cards = (page: Page) => page.locator('article.card')
  const queryOf = (page: Page) => new URL(page.url()).searchParams

  test('a search by the keyboard alone: the box, a suggestion, a facet, and the address keeps it all', async () => {
    const page = await app.open('/')
    await cards(page).first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('patrols speaker:orr')
    await page.getByRole('option', { name: /Stanisław Orrel/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await waitUntil(
      page,
      `document.querySelector('input[type=search]').value.includes('"Stanisław Orrel"')`,
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=/)
    assert.equal(queryOf(page).get('q')?.trim(), 'patrols speaker:"Stanisław Orrel"')
    const { total } = await app.store.countFacets('patrols speaker:"Stanisław Orrel"')
    await page.getByText(`${total} statements`, { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: /named/ }).first().focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/authority=named/)
    await page.reload()
    await page.getByRole('checkbox', { name: /^named/ }).waitFor()
    assert.equal(await page.getByRole('checkbox', { name: /^named/ }).isChecked(), true)
    await page.getByRole('button', { name: /Authority: named/ }).press('Enter')
    await waitUntil(page, `!location.search.includes('authority')`)
    await page.goBack()
    await page.waitForURL(/authority=named/)
    await page.context().close()
  })

  test('a bar of the time chooses its days; its table does too', async () => {
    const page = await app.open('/')
    await page.locator('.bars g').nth(0).waitFor()
    await page.getByText('As a table').click()
    await page.getByRole('button', { name: '2021-03-02', exact: true }).click()
    await page.waitForURL(/first=2021-03-02&last=2021-03-02/)
    await page
      .getByRole('button', { name: '2021-03-05', exact: true })
      .click({ modifiers: ['Shift'] })
    await page.waitForURL(/first=2021-03-02&last=2021-03-05/)
    await page.goBack()
    const { total } = await app.store.countFacets('after:2021-03-01 before:2021-03-03')
    await page.getByText(`${total} statements`, { exact: true }).waitFor()
    await page.context().close()
  })

  test('a query that cannot be read is answered in its place', async () => {
    const page = await app.open('/?q=patrols+AND+(speaker:orrel&authority=named')
    await page
      .getByRole('alert')
      .getByText(/character 13/)
      .waitFor()
    assert.equal(await cards(page).count(), 0)
    // The browser itself tells of every answer that is a 400.
    assert.ok(app.faults.every((fault) => fault.includes('400')))
    app.faults.length = 0
    await page.context().close()
  })

  test('a link to a statement opens its report at the passage; j and k go on; a mark chooses its card', async () => {
    const [hit] = (await app.store.search('"no plans"')).hits
    assert.ok(hit)
    const page = await app.open(`/statements/${hit.statement.id}`)
    await page.waitForURL(new RegExp(`/reports/${hit.report.id}`))
    const chosen = page.locator('.cards .chosen')
    await chosen.waitFor()
    const isInView = `(() => { const { top, bottom } = document.querySelector('mark.chosen.content').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })()`
    assert.equal(await page.evaluate(isInView), true)
    const words = await page.locator('mark.chosen.content').allTextContents()
    assert.equal(words.join(''), hit.statement.content.map(({ text }) => text).join(''))
    const first = await chosen.getAttribute('data-statement')
    await page.keyboard.press('j')
    await waitUntil(
      page,
      `document.querySelector('.cards .chosen').dataset.statement !== '${first}'`,
    )
    assert.equal(await page.evaluate(isInView), true)
    await page.keyboard.press('k')
    await waitUntil(
      page,
      `document.querySelector('.cards .chosen').dataset.statement === '${first}'`,
    )
    await page.locator('mark.content:not(.chosen)').first().click()
    await waitUntil(
      page,
      `document.querySelector('.cards .chosen').dataset.statement !== '${first}'`,
    )
    await page.context().close()
  })

  test('what is wrong is corrected with a name to it, and taken back', async () => {
    const [hit] = (await app.store.search('"no plans"')).hits
    const id = hit?.statement.id ?? ''
    const page = await app.open(`/statements/${id}`)
    await page.getByRole('button', { name: 'This is wrong' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Who said it').fill('Ann "Annie" <Lind>')
    await dialog.getByLabel('Why').fill('heard it')
    await dialog.getByLabel('Your name').fill('Bo Kerr')
    await dialog.getByRole('button', { name: 'Correct it' }).click()
    await page.getByText('Speaker corrected to Ann "Annie" <Lind>, by Bo Kerr').waitFor()
    assert.equal((await app.store.statement(id))?.statement.speakers[0]?.name, 'Ann "Annie" <Lind>')
    await page.locator('.chosen').getByText('Ann "Annie" <Lind>').first().waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page
      .getByText('Speaker corrected to Ann "Annie" <Lind>, by Bo Kerr')
      .waitFor({ state: 'detached' })
    assert.deepEqual((await app.store.statement(id))?.statement.speakers, hit?.statement.speakers)
    await page.getByRole('button', { name: 'This is wrong' }).click()
    await page.getByLabel('It is not a statement').check()
    assert.equal(await dialog.getByLabel('Your name').inputValue(), 'Bo Kerr')
    await dialog.getByRole('button', { name: 'Correct it' }).click()
    await page.getByText('Found to be no statement, by Bo Kerr').waitFor()
    assert.equal(await app.store.statement(id), null)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.locator(`[data-statement="${id}"]`).waitFor()
    await page.context().close()
  })

  test('the day, outlet and headline of a report are corrected, and it is read anew', async () => {
    const [hit] = (await app.store.search('outlet:gazette said:2021-03-03')).hits
    const id = hit?.report.id ?? ''
    const page = await app.open(`/reports/${id}`)
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: /Correct its day/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Outlet').fill('The <Strait> Gazette')
    await dialog.getByLabel('Your name').fill('Bo Kerr')
    await dialog.getByRole('button', { name: 'Correct it' }).click()
    await page.getByText('Report corrected: outlet The <Strait> Gazette, by Bo Kerr').waitFor()
    assert.equal((await app.store.reading(id))?.report.outlet, 'The <Strait> Gazette')
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page
      .getByText('Report corrected: outlet The <Strait> Gazette, by Bo Kerr')
      .waitFor({ state: 'detached' })
    assert.equal((await app.store.reading(id))?.report.outlet, hit?.report.outlet)
    await page.context().close()
  })

  test('a quotation is copied with where it stands', async () => {
    const page = await app.open('/?q="no plans"', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy quotation' }).first().press('Enter')
    await page.getByRole('menuitem', { name: 'Markdown' }).press('Enter')
    await page.getByText('Quotation copied.').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    assert.doesNotMatch(String(copied), /127\.0\.0\.1|““|””/)
    assert.match(String(copied), /^> .*no plans.*\n>\n> (?:— |\(.* words).*2021.*\n$/)
    await page.context().close()
  })

  test('a pasted report is read and kept, its day asked for, and taken out again', async () => {
    const page = await app.open('/add')
    await page
      .getByLabel('Or paste a report')
      .fill(
        '"The harbour stays open," said Ann Lind, the harbour master, on Monday.\n\nNobody had asked her, she said.\n',
      )
    await page.getByRole('button', { name: 'Read and keep it' }).click()
    await page.getByText(/kept, \d statements?/).waitFor()
    await page.getByLabel('The day is missing:').fill('2021-03-24')
    await page.getByLabel('The outlet is missing:').fill('Harbour Post')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByLabel('The day is missing:').waitFor({ state: 'detached' })
    const { hits } = await app.store.search('outlet:"Harbour Post" speaker:lind')
    assert.equal(hits[0]?.statement.said.start, '2021-03-22')
    await page.setInputFiles('input[type=file]', [
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') },
      {
        name: 'picture.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from([137, 80, 78, 71, 0, 0, 1]),
      },
    ])
    await page.getByText('3 of 3 read').waitFor()
    assert.equal(await page.getByRole('alert').count(), 2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('removed again').waitFor()
    assert.equal((await app.store.search('outlet:"Harbour Post"')).hits.length, 0)
    assert.ok(
      app.faults.every((fault) => /: Failed to load resource: .* 4\d\d /.test(fault)),
      app.faults.join('\n'),
    )
    app.faults.length = 0
    await page.context().close()
  })

  test('what one window changes another shows', async () => {
    const [one, other] = [await app.open('/'), await app.open('/?q=lighthousekeepers')]
    await other.locator('.empty').waitFor()
    const text = 'ALDRY, March 24, 2021 — "We are lighthousekeepers," said Ann Lind on Tuesday.\n'
    await one.evaluate(
      `fetch('/api/reports', { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: ${JSON.stringify(text)} })`,
    )
    await cards(other).first().waitFor()
    await one.context().close()
    await other.context().close()
  })

  test('a report is taken out on its page; where nobody answers, it is said to be there still', async () => {
    const text = 'ALDRY, March 25, 2021 — "We are ropemakers," said Ann <b>Lind</b> on Wednesday.\n'
    const answer = await fetch(new URL('/api/reports', app.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: text,
    })
    const { reports } = (await answer.json()) as { reports: { report: string }[] }
    const page = await app.open(`/reports/${reports[0]?.report}`)
    page.on('dialog', (dialog) => void dialog.accept())
    const takeOut = async () => {
      await page.getByRole('button', { name: 'More', exact: true }).press('Enter')
      await page.getByRole('menuitem', { name: /Remove from the record/ }).press('Enter')
      await page.waitForURL((url) => url.pathname === '/')
    }
    await page.route('**/api/reports/*', (route) =>
      route.request().method() === 'DELETE' ? route.abort() : route.continue(),
    )
    await takeOut()
    await page.getByText(/The report was not removed\. Onrecord does not answer/).waitFor()
    app.faults.length = 0
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.unroute('**/api/reports/*')
    await takeOut()
    await page.getByText('The report was removed from the record.').waitFor()
    assert.equal((await app.store.search('ropemakers')).hits.length, 0)
    assert.deepEqual(app.faults, [])
    await page.context().close()
  })

  test('several names are made one from the list, and come apart again by one button', async () => {
    const page = await app.open('/parties')
    await page.locator('.people tbody tr').nth(3).waitFor()
    const names = await page.locator('.people tbody tr').count()
    for (const row of [0, 1, 2]) {
      await page.locator('.people tbody input[type=checkbox]').nth(row).check()
    }
    await page.getByText('3 names chosen').waitFor()
    await page.getByRole('button', { name: 'Make them one' }).click()
    await page.getByText(/^3 names are one now: /).waitFor()
    await waitUntil(page, `document.querySelectorAll('.people tbody tr').length === ${names - 2}`)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back: 2 decisions.').waitFor()
    await waitUntil(page, `document.querySelectorAll('.people tbody tr').length === ${names}`)
    await page.context().close()
  })

  test('a name is not theirs: said on the page of a person, and taken back', async () => {
    const page = await app.open('/parties?name=dragomil')
    await page.locator('.people tbody th a').first().click()
    await page.locator('.known-as summary').click()
    await page.getByRole('button', { name: 'Not the same' }).first().click()
    await page.getByText(/is not Vesna Dragomil any more/).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Taken back: /).waitFor()
    await page.context().close()
  })
})
