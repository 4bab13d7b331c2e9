// npm run docs: writes docs/api.md from the API's own description.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openStore } from '../src/record/index.ts'
import { makeApp } from '../src/server/index.ts'

const introduction = `# The API

Written by \`npm run docs\` from the API's own description.

\`onrecord serve\` serves the record at http://127.0.0.1:8014/, to this machine alone. \`/api/openapi.json\` describes every route and shape (OpenAPI 3.1); the shapes are those of
[data-model.md](data-model.md).

- **Errors** are \`{ code, status, detail }\` (\`application/problem+json\`, RFC 9457), with the codes of [errors.md](errors.md).
- **Reports** are sent as their bytes; the query says what is known about them: \`POST /api/reports?published=2021-03-02&outlet=Agency\`.
- **Access.** A request must use the server's own name, and a change must not come from a page of another site. With \`--host\`, others reach the server too: then every request must send
  the token, as \`Authorization: Bearer TOKEN\`. A browser starts a session with the printed address, which works once, or with the token, which a page asks for.
- **Limits.** A body has at most \`--max-size\` bytes, the address and headers 256 KiB; the head of a request must arrive within 10 seconds, the whole of it within 60.
  One report is read at a time, and at most 20 wait. At most 200 searches wait for threads; a search takes at most 10 seconds, a count at most 30. Anything beyond is answered with 503 and \`Retry-After\`. Work stops when the client disconnects.

\`npm run check:long\` compares what the API answers with its description. If [Schemathesis](https://schemathesis.io) is on the PATH (\`pip install schemathesis\` in an
environment of its own; 4.32 was tried), it makes up some two thousand requests to every route except \`/api/changes\`, which never ends; otherwise the check says that it was skipped. To run it alone:
\`node --test test/long/schemathesis.check.ts\` (half a minute). No shape says what a query, a token of a page or the bytes of a report must be, so
\`positive_data_acceptance\` is left out. \`npm test\` sends some hundreds of made-up requests of its own.

`

const file = join(tmpdir(), `onrecord-docs-${process.pid}.sqlite`)
const store = await openStore(file, { create: true })
const read = () => Promise.reject(new Error('nothing is read here'))
const app = makeApp(
  { store, read, maxSize: 1 },
  { hosts: ['localhost'], token: null, onFailure: () => undefined },
)
const answer = await app.request('/api/openapi.json')
const { paths } = (await answer.json()) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary: string }>>>>
}
const rows = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, { summary }]) => `| \`${method.toUpperCase()} ${path}\` | ${summary} |\n`,
  ),
)
await store.close()
for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
const table = `| Request | What it does |\n| --- | --- |\n${rows.join('')}`
writeFileSync(new URL('../docs/api.md', import.meta.url), introduction + table)
