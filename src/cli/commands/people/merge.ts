import { Command } from 'commander'

import type { Agent } from '../../../record/index.ts'
import { addDeciderOptions, type DeciderOptions } from '../../options/decider-options.ts'
import { formatExamples } from '../../options/examples.ts'
import { withRecord } from '../../options/record-option.ts'
import { escapeControlCharacters } from '../../output/escape-control-characters.ts'
import { makeLazyReader } from '../../work/lazy-reader.ts'
import { meantAgent } from './meant-agent.ts'

/** `onrecord merge`: several names are the same person or institution. */
export function mergeCommand(): Command {
  const command = new Command('merge')
    .description(
      'Say that several names in the record are the same person or institution. Each is a decision of its own, which onrecord undo takes back.',
    )
    .argument('<into>', 'the name that all go under, or its ID')
    .argument('<others...>', 'the other names, or their IDs')
    .option('--why <reason>', 'the reason, for later readers')
  return addDeciderOptions(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord merge "Judith Arden" "J. Arden" "Judith M. Arden"', 'three names, one person'],
      ]),
    )
    .action(runMerge)
}

async function runMerge(
  into: string,
  others: readonly string[],
  { by, why, ...options }: DeciderOptions & { readonly why?: string },
): Promise<void> {
  const reader = makeLazyReader()
  try {
    await withRecord(options, async (store) => {
      // Nothing is decided unless every name is clear.
      const kept = await meantAgent(store, into)
      const merged: Agent[] = []
      for (const name of others) {
        const agent = await meantAgent(store, name)
        if (agent.id !== kept.id) merged.push(agent)
      }
      for (const agent of merged) {
        const verdict = { kind: 'merge', agent: agent.id, into: kept.id } as const
        const { id } = await store.decide(verdict, { by, why }, reader.read)
        const line = `${agent.name} goes under ${kept.name} (onrecord undo ${id} takes it back)`
        process.stdout.write(`${escapeControlCharacters(line).replaceAll('\n', ' ')}\n`)
      }
      if (merged.length === 0) {
        const line = `They all go under ${kept.name} already.`
        process.stdout.write(`${escapeControlCharacters(line).replaceAll('\n', ' ')}\n`)
      }
    })
  } finally {
    await reader.close()
  }
}
