import { Command } from 'commander'

import { OnrecordError } from '../../../errors.ts'
import { foldName } from '../../../record/index.ts'
import { addDeciderOptions, type DeciderOptions } from '../../options/decider-options.ts'
import { formatExamples } from '../../options/examples.ts'
import { withRecord } from '../../options/record-option.ts'
import { escapeControlCharacters } from '../../output/escape-control-characters.ts'
import { makeLazyReader } from '../../work/lazy-reader.ts'
import { meantAgent } from './meant-agent.ts'

/** `onrecord split`: a name is not that of the person or institution that it was joined with. */
export function splitCommand(): Command {
  const command = new Command('split')
    .description(
      'Say that a name under which someone is known is not theirs. What a person joined is taken back; what was found is decided otherwise, which onrecord undo takes back.',
    )
    .argument('<of>', 'who is known under the name: their name or ID')
    .argument('<name>', 'the name that is not theirs, or its ID: onrecord people why prints both')
    .option('--why <reason>', 'the reason, for later readers')
  return addDeciderOptions(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord split "Judith Arden" "J. Arden"', 'J. Arden is someone else']]),
    )
    .action(runSplit)
}

async function runSplit(
  of: string,
  name: string,
  { by, why, ...options }: DeciderOptions & { readonly why?: string },
): Promise<void> {
  const reader = makeLazyReader()
  try {
    await withRecord(options, async (store) => {
      const { id, name: whole } = await meantAgent(store, of)
      const members = await store.members(id)
      const named = members.filter(
        (member) => member.id === name || foldName(member.name) === foldName(name),
      )
      const [first, ...rest] = members
      const split = named.filter(({ joined, decision }) => joined ?? decision)
      if (!first || rest.length === 0 || split.length === 0)
        throw new OnrecordError('no-one-of-name', { name: `${name} under ${whole}` })
      for (const { id: agent, joined, decision } of split) {
        if (decision) await store.undo(decision.id, by, reader.read)
        if (joined) {
          const verdict = { kind: 'distinct', agent, from: joined.into } as const
          await store.decide(verdict, { by, why }, reader.read)
        }
      }
      const line = `${split.map((member) => member.name).join(', ')} no longer goes under ${whole}`
      process.stdout.write(`${escapeControlCharacters(line).replaceAll('\n', ' ')}\n`)
    })
  } finally {
    await reader.close()
  }
}
