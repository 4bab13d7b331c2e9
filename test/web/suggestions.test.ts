import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'

import type { Page } from 'playwright-core'

import { readExamples } from '../record/example-readings.ts'
import { distinct } from '../../web/page/distinct.ts'
import { openWebApp, skipBrowser, type WebApp, waitUntil } from './browser.ts'

test('items of one id stand once in a list, the first of them', () => {
  const items = [
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ] as const
  assert.deepEqual(
    distinct(items, ([id]) => id),
    [
      ['a', 1],
      ['b', 2],
    ],
  )
})

/** The first words of names of the examples; several parties have the names of the first ones. */
const names = [
  'Varden',
  'judith',
  'Koşar',
  'Arden',
  'élise',
  'Lind',
  'Orrel',
  'Halvard',
  'Foreign',
  'Defence',
  'Tavrenia',
  'Valdery',
  'Marin',
  'Stanisław',
  'Port',
  'Navy',
  'a senior',
  'officials',
  'Solène',
  'Tarrik',
]
/** Milliseconds between two keys. */
const speeds = [0, 50, 150, 300]

describe('suggestions of the search box', { skip: skipBrowser }, () => {
  let app: WebApp
  before(async () => {
    app = await openWebApp(await readExamples())
  })
  after(() => app.close())

  const box = (page: Page) => page.getByRole('combobox', { name: 'Search the record' })

  /** Types a name into a field of its own page, and asks the page something after it. */
  const typeName = async (page: Page, name: string, delay: number) => {
    const field = name.includes(' ') ? `speaker:"${name}` : `speaker:${name}`
    await box(page).fill('')
    await box(page).pressSequentially(field, { delay })
    await page.waitForTimeout(100)
    const answered = await Promise.race([
      page.evaluate('document.activeElement.value'),
      new Promise((resolve) => {
        setTimeout(() => resolve('no answer'), 10_000)
      }),
    ])
    assert.equal(answered, field, `${name}, a key each ${delay} ms`)
    const offered = await page.getByRole('option').allTextContents()
    assert.equal(new Set(offered).size, offered.length, `${name}: ${offered.join(' | ')}`)
  }

  test('names typed at any speed leave the page answering, each offered once', async () => {
    await Promise.all(
      speeds.map(async (delay, lane) => {
        const page = await app.open('/')
        await page.locator('article.card').first().waitFor()
        // Of the names that several parties have, each at each speed.
        const mine = names.filter((_, index) => index < 2 || index % speeds.length === lane)
        for (const name of mine) await typeName(page, name, delay)
        await page.context().close()
      }),
    )
    assert.deepEqual(app.faults, [])
  })

  test('a name is told with how many statements a search for it finds', async () => {
    const page = await app.open('/')
    for (const name of ['varden', 'orrel']) {
      await box(page).fill(`speaker:${name}`)
      await page
        .getByRole('option', { name: /\d statement/ })
        .first()
        .waitFor()
      await waitUntil(
        page,
        `[...document.querySelectorAll('[role=option]')].every((one) => /\\d statements?$/.test(one.textContent))`,
      )
      for (const option of await page.getByRole('option').allTextContents()) {
        const [, term = '', told = ''] = /^(.*) ([\d,]+) statements?$/s.exec(option) ?? []
        const { total } = await app.store.countFacets(`speaker:"${term}"`)
        assert.equal(Number(told.replaceAll(',', '')), total, option)
      }
    }
    await page.context().close()
  })

  test('parties of one name are both offered where two are compared', async () => {
    const { agents } = await findNamesakes(app)
    const page = await app.open('/compare')
    await page
      .getByLabel('Who')
      .first()
      .fill(agents[0]?.name ?? '')
    await page.getByRole('option').nth(1).waitFor()
    const offered = await page.getByRole('option').allTextContents()
    assert.ok(agents.length > 1)
    assert.ok(
      offered.filter((one) => one.startsWith(agents[0]?.name ?? '-')).length >= agents.length,
      offered.join(' | '),
    )
    await page.context().close()
  })
})

/** Two of one name: a person said that one report means someone else. */
async function findNamesakes(app: WebApp) {
  const [varden] = await app.store.who('Varden')
  const members = await app.store.members(varden?.id ?? assert.fail('no one of that name'))
  const other = members.find(({ name, joined }) => joined && name === varden?.name)
  assert.ok(other?.joined)
  const verdict = { kind: 'distinct', agent: other.id, from: other.joined.into } as const
  await app.store.decide(verdict, { by: 'Ann Lee' }, async () => assert.fail('nothing is read'))
  const agents = (await app.store.who('Varden')).filter(({ name }) => name === varden?.name)
  return { agents }
}
