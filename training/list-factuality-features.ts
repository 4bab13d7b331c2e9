// Prints what training/onrecord_training/factuality.py learns from: one line an event of UDS-IH2, with its score, whether it is negated, and its features,
// without the tree of its sentence and with it. Takes some two minutes to parse.
// node training/list-factuality-features.ts uds-ih2/train.jsonl
import { readFileSync } from 'node:fs'

import { parseHappenings, readUdsIh2 } from '../src/evaluation/read-uds-ih2.ts'
import { findEvent, type FactualityInput } from '../src/firmness/factuality/find-event.ts'
import { makeReader } from '../src/reading/index.ts'

const view = (input: FactualityInput) => {
  const event = findEvent(input)
  return event && { negated: event.polarity === 'negative', features: event.features }
}

const reader = await makeReader()
const events = await parseHappenings(reader, readUdsIh2(readFileSync(process.argv[2] ?? '', 'utf8')))
await reader.close()
for (const { score, trees = [], ...event } of events) {
  const withoutTree = view(event)
  if (!withoutTree) continue
  const line = { score, withoutTree, withTree: view({ ...event, trees }) }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
