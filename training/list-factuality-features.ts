// Prints what training/onrecord_training/factuality.py learns from: one line an event of UDS-IH2, [score, features]. Negated ones are left out.
// node training/list-factuality-features.ts uds-ih2/train.jsonl
import { readFileSync } from 'node:fs'

import { readUdsIh2 } from '../src/evaluation/read-uds-ih2.ts'
import { factualityFeatures } from '../src/firmness/factuality/factuality-features.ts'
import { findEvent } from '../src/firmness/factuality/judge-factuality.ts'

const corpus = readFileSync(process.argv[2] ?? '', 'utf8')
for (const { text, sentence, predicate, score } of readUdsIh2(corpus)) {
  const event = findEvent({ text, sentence, predicate })
  if (event?.scope.polarity !== 'positive') continue
  const features = factualityFeatures(event.words, event.at, event.scope)
  process.stdout.write(`${JSON.stringify([score, features])}\n`)
}
