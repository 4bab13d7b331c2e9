// A browser for the tests of the web app: Debian's Chromium, where it can be installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Chromium is on this machine; null where it is not. */
export function findBrowser() {
  const given = process.env.ONRECORD_TEST_BROWSER
  if (given) return given
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
  return paths.find((path) => existsSync(path)) ?? null
}

/** Installs it where there is none and this is a Debian whose administrator runs this; says when it does. */
export function installBrowser() {
  if (findBrowser() !== null || process.platform !== 'linux' || process.getuid?.() !== 0) return
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  console.error('Installing Chromium, for the tests of the web app …')
  const install = ['install', '--quiet', '--quiet', '--yes', '--no-install-recommends', 'chromium']
  const options = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  if (spawnSync('apt-get', install, options).status === 0) return
  spawnSync('apt-get', ['update', '--quiet', '--quiet'], options)
  spawnSync('apt-get', install, options)
}
