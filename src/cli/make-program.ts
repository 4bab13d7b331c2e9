import { Command } from 'commander'

import { version } from '../version.ts'
import { addCommand } from './add.ts'
import { backupCommand } from './backup.ts'
import { completionCommand } from './completion.ts'
import { configCommand } from './config.ts'
import { decideCommand } from './decide.ts'
import { decisionsCommand } from './decisions.ts'
import { doctorCommand } from './doctor.ts'
import { evalCommand } from './eval.ts'
import { exportCommand } from './export.ts'
import { applySettings } from './find-settings.ts'
import { importCommand } from './import.ts'
import { mcpCommand } from './mcp.ts'
import { parseCommand } from './parse.ts'
import { readCommand } from './read.ts'
import { removeCommand } from './remove.ts'
import { rereadCommand } from './reread.ts'
import { saidCommand } from './said.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { statsCommand } from './stats.ts'
import { undoCommand } from './undo.ts'
import { upgradeCommand } from './upgrade.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'
import { whoCommand } from './who.ts'

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
