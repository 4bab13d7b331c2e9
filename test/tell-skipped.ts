// Said last by npm test, where it is seen.
import { skipPostgres } from './record/postgres-server.ts'
import { skipBrowser } from './web/browser.ts'

for (const [what, why] of [
  ['records in PostgreSQL', skipPostgres],
  ['the web app in a browser', skipBrowser],
] as const) {
  if (why !== false) process.stdout.write(`Not tested: ${what}. ${why}.\n`)
}
