// Prints what training/factuality.py learns from: one line an event of UDS-IH2, [score, features].
// node training/list-factuality-features.ts uds-ih2/train.jsonl
import { readFileSync } from 'node:fs'

import { readHappenings } from '../src/evaluation/read-happenings.ts'
import { factualityFeatures } from '../src/firmness/factuality-features.ts'
import { findEvent } from '../src/firmness/judge-factuality.ts'

for (const { text, sentence, predicate, score } of readHappenings(readFileSync(process.argv[2] ?? '', 'utf8'))) {
  const event = findEvent(text, sentence, predicate)
  if (event) process.stdout.write(`${JSON.stringify([score, factualityFeatures(event.words, event.at, event.scope)])}\n`)
}
