// npm run docs: writes docs/reading.schema.json, the JSON Schema of a reading, from src/data-model/schema.ts.
import { writeFileSync } from 'node:fs'

import { readingJsonSchema } from '../src/data-model/schema.ts'

writeFileSync(
  new URL('../docs/reading.schema.json', import.meta.url),
  `${JSON.stringify(readingJsonSchema(), null, 2)}\n`,
)
