// Prints where the fields of a statement are seen: in the API's description, in what is asked of the documentation, in what import refuses, in the JSON Schema, in the tools of MCP.
import { z } from 'zod'

import { readingJsonSchema } from '../../src/data-model/schema.ts'
import { searchStatements } from '../../src/mcp/tools/search-statements.ts'
import { readingShape } from '../../src/record/exchange/reading-shape.ts'
import { openStore } from '../../src/record/index.ts'
import { makeApp } from '../../src/server/index.ts'
import { shapeOf } from './documented-shapes.ts'

const store = await openStore(':memory:', { create: true })
const app = makeApp(
  { store, read: () => Promise.reject(new Error('nothing is read here')), maxSize: 1 },
  { hosts: ['localhost'], token: null, onFailure: () => undefined },
)
const described = await (await app.request('/api/openapi.json')).text()
await store.close()
process.stdout.write(
  JSON.stringify({
    api: described,
    documentation: JSON.stringify(shapeOf('Statement').fields),
    import: readingShape.safeParse({ statements: [{}] }).error?.message ?? '',
    'json-schema': JSON.stringify(readingJsonSchema()),
    mcp: JSON.stringify(z.toJSONSchema(searchStatements.output)),
  }),
)
