import { Command } from 'commander'

import { version } from '../version.ts'
import { addCommand } from './commands/add.ts'
import { backupCommand } from './commands/backup.ts'
import { completionCommand } from './commands/completion.ts'
import { configCommand } from './commands/config.ts'
import { decideCommand } from './commands/decide.ts'
import { decisionsCommand } from './commands/decisions.ts'
import { doctorCommand } from './commands/doctor.ts'
import { evalCommand } from './commands/eval/eval.ts'
import { exportCommand } from './commands/export.ts'
import { applySettings } from './settings/find-settings.ts'
import { importCommand } from './commands/import.ts'
import { mcpCommand } from './commands/mcp.ts'
import { parseCommand } from './commands/parse.ts'
import { readCommand } from './commands/read.ts'
import { removeCommand } from './commands/remove.ts'
import { rereadCommand } from './commands/reread.ts'
import { saidCommand } from './commands/said.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { statsCommand } from './commands/stats.ts'
import { undoCommand } from './commands/undo.ts'
import { upgradeCommand } from './commands/upgrade.ts'
import { verifyCommand } from './commands/verify.ts'
import { watchCommand } from './commands/watch.ts'
import { whoCommand } from './commands/who.ts'

/** The program with its commands, one file each. */
export function makeProgram(): Command {
  const program = new Command('onrecord')
    .description(
      'Keeps the public record: reads news reports and finds who said what, on whose authority, each statement pinned to the very characters that say it.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .showHelpAfterError('(add --help for what can be given)')
    .exitOverride()
    .hook('preAction', (_, command) => applySettings(command))
  const commands = [
    readCommand(),
    parseCommand(),
    addCommand(),
    watchCommand(),
    searchCommand(),
    saidCommand(),
    whoCommand(),
    showCommand(),
    decideCommand(),
    decisionsCommand(),
    undoCommand(),
    rereadCommand(),
    exportCommand(),
    importCommand(),
    mcpCommand(),
    serveCommand(),
    statsCommand(),
    verifyCommand(),
    backupCommand(),
    upgradeCommand(),
    removeCommand(),
    evalCommand(),
    configCommand(),
    completionCommand(),
    doctorCommand(),
  ]
  for (const command of commands) program.addCommand(command)
  inherit(program)
  return program
}

/** Gives the settings of a command to those below it: errors are thrown, not ended with. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent)
    inherit(command)
  }
}
