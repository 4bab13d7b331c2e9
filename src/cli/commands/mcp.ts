import { once } from 'node:events'

import { Command } from 'commander'

import { formatExamples } from '../options/examples.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord mcp`: answers assistants from the record. */
export function mcpCommand(): Command {
  const command = new Command('mcp').description(
    'Answer assistants from the record, as a Model Context Protocol server on standard input and output. It writes nothing to the record, and ends when standard input ends.',
  )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord mcp --record story.sqlite',
          'the command to give for a server in the settings of an assistant',
        ],
      ]),
    )
    .action(runMcp)
}

async function runMcp(options: RecordOption): Promise<void> {
  // What no other command needs is loaded only here.
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  const { makeServer } = await import('../../mcp/index.ts')
  const stop = listenForInterrupt()
  try {
    await withRecord(
      options,
      async (store) => {
        const answering = makeServer(store)
        await answering.server.connect(new StdioServerTransport())
        await Promise.race([once(process.stdin, 'end'), once(stop.signal, 'abort')])
        await answering.settle()
        await answering.server.close()
      },
      'look',
    )
  } finally {
    stop.dispose()
  }
}
