// Scores who is meant on a file of GAP: F1 of masculine and of feminine pronouns, and their ratio.
// node training/score-gap.ts gap/gap-test.tsv
import { readFileSync } from 'node:fs'

import { readGap } from '../src/evaluation/read-gap.ts'
import { scoreGap, type GapOutcome } from '../src/evaluation/score-gap.ts'
import { isNamed, resolveSources } from '../src/parties/index.ts'
import { openReader } from '../src/reading/index.ts'
import { segmentText } from '../src/segment/index.ts'
import { overlaps } from '../src/text/index.ts'

const reader = await openReader()
const outcomes: GapOutcome[] = []
for (const { text, pronoun, names } of readGap(readFileSync(process.argv[2] ?? '', 'utf8'))) {
  const sources = [{ source: pronoun, content: [] }]
  const mentions = await reader.findMentions(text)
  const { resolutions } = resolveSources(text, segmentText(text), sources, mentions)
  const said = (resolutions[0]?.speakers ?? [])
    .filter(isNamed)
    .flatMap((who) => who.mentions.map(({ span }) => span))
  outcomes.push({
    gender: /^(?:he|him|his)$/i.test(pronoun.text) ? 'masculine' : 'feminine',
    names: names.map(({ span, isMeant }) => ({
      isMeant,
      isSaid: said.some((one) => overlaps(one, span)),
    })),
  })
}
await reader.close()
for (const [name, value] of Object.entries(scoreGap(outcomes)))
  console.log(`${name}: ${value.toFixed(name === 'bias' ? 3 : 1)}`)
