import type { Reading } from '../../src/data-model/index.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

import { findBrowser } from '../../scripts/install-browser.mjs'
import { makeReader } from '../../src/reading/index.ts'
import { openStore, type Store, type StoreOptions } from '../../src/record/index.ts'
import { serve } from '../../src/server/index.ts'

/** Why the tests in a browser are skipped here; false where they are not. They are demanded by ONRECORD_TEST_WEB=required. */
export const skipBrowser: string | false =
  findBrowser() === null && process.env['ONRECORD_TEST_WEB'] !== 'required'
    ? 'Chromium is not installed here (on Debian: apt-get install chromium)'
    : false

/**
 * Waits until an expression is true on a page. It is asked for from outside each time: the page's own rules let no string be run as a
 * script, which the browser's own way of waiting does when it has to ask again.
 * @throws Error if it is not true within ten seconds.
 */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if ((await page.evaluate(expression)) === true) return
    await page.waitForTimeout(30)
  }
  throw new Error(`never true: ${expression}`)
}

/** The web app of a record of a test's own, in a browser. */
export interface WebApp {
  readonly address: string
  readonly store: Store
  /** Opens a page of the app. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** What went wrong on the pages so far, and what they asked others for; nothing where all is well. */
  readonly faults: string[]
  close(): Promise<void>
}

/** Serves a record of these readings, and starts a browser. `comparer`: the network that compares their statements; none unless given. */
export async function openWebApp(
  readings: readonly Reading[],
  compared: Pick<StoreOptions, 'comparer'> = {},
): Promise<WebApp> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const store = await openStore(join(folder, 'r.sqlite'), { create: true, ...compared })
  for (const reading of readings) await store.keep(reading)
  const reader = await makeReader()
  const faults: string[] = []
  const serving = await serve(
    { store, read: (taken) => reader.read(taken), maxSize: 1_000_000 },
    {
      host: '127.0.0.1',
      port: 0,
      token: null,
      onFailure: (error) => faults.push(`the server: ${String(error)}`),
    },
  )
  const browser = await startBrowser()
  return {
    address: serving.address,
    store,
    faults,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${path}: ${message.text()}`)
      })
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(serving.address) && !url.startsWith('data:')) {
          faults.push(`${path}: asks ${url}`)
        }
      })
      await page.goto(new URL(path, serving.address).href)
      return page
    },
    async close() {
      await browser.close()
      await serving.close()
      await reader.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Chromium without a window, which asks nobody for anything by itself. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** What axe-core finds wrong with a page by WCAG 2.2 A and AA, and by its best practices. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  )
}

/** How much wider a page is than the window, in pixels; 0 where it fits. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = (
      globalThis as unknown as {
        document: { documentElement: { scrollWidth: number; clientWidth: number } }
      }
    ).document.documentElement
    return scrollWidth - clientWidth
  })
