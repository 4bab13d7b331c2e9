// Said last by npm test, where it is seen.
import { skipPostgres } from './postgres-server.ts'

if (skipPostgres !== false)
  process.stdout.write(`Not tested: records in PostgreSQL. ${skipPostgres}.\n`)
