import { Command } from 'commander'

import { version } from '../version.ts'
import { applySettings } from './settings/find-settings.ts'

/**
 * The program with its commands, one file each.
 * @param wanted The name of the only command that is needed; if it names none, all are loaded.
 */
export async function makeProgram(wanted?: string): Promise<Command> {
  const program = new Command('onrecord')
    .description(
      'Keeps the public record: reads news reports and finds who said what and on whose authority. Each statement points to the exact characters that say it.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .showHelpAfterError('(add --help to see what is allowed)')
    // What follows the name of a subcommand belongs to it, even if the command has an option of that name.
    .enablePositionalOptions()
    .exitOverride()
    .hook('preAction', (_, command) => applySettings(command))
  for (const load of loadersOf(wanted)) program.addCommand(await load())
  inherit(program)
  return program
}

function loadersOf(wanted: string | undefined): readonly (() => Promise<Command>)[] {
  if (wanted === '-V' || wanted === '--version') return []
  const isOne = wanted !== undefined && Object.hasOwn(commands, wanted) && !showsAll.has(wanted)
  return Object.entries(commands).flatMap(([name, load]) =>
    isOne && name !== wanted ? [] : [load],
  )
}

/** Gives the settings of a command to its subcommands: errors are thrown and do not end the process. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent)
    inherit(command)
  }
}

/**
 * Every command with the function that loads it: a command loads what its own work needs, and nothing for the others.
 */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).readCommand(),
  parse: async () => (await import('./commands/parse.ts')).parseCommand(),
  add: async () => (await import('./commands/add.ts')).addCommand(),
  watch: async () => (await import('./commands/watch.ts')).watchCommand(),
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  said: async () => (await import('./commands/said.ts')).saidCommand(),
  differences: async () =>
    (await import('./commands/differences/differences.ts')).differencesCommand(),
  judge: async () => (await import('./commands/differences/judge.ts')).judgeCommand(),
  who: async () => (await import('./commands/who.ts')).whoCommand(),
  people: async () => (await import('./commands/people/people.ts')).peopleCommand(),
  merge: async () => (await import('./commands/people/merge.ts')).mergeCommand(),
  split: async () => (await import('./commands/people/split.ts')).splitCommand(),
  offices: async () => (await import('./commands/offices.ts')).officesCommand(),
  show: async () => (await import('./commands/show.ts')).showCommand(),
  decide: async () => (await import('./commands/decide.ts')).decideCommand(),
  decisions: async () => (await import('./commands/decisions.ts')).decisionsCommand(),
  undo: async () => (await import('./commands/undo.ts')).undoCommand(),
  reread: async () => (await import('./commands/reread.ts')).rereadCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  stats: async () => (await import('./commands/stats.ts')).statsCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  backup: async () => (await import('./commands/backup.ts')).backupCommand(),
  upgrade: async () => (await import('./commands/upgrade.ts')).upgradeCommand(),
  remove: async () => (await import('./commands/remove.ts')).removeCommand(),
  eval: async () => (await import('./commands/eval/eval.ts')).evalCommand(),
  config: async () => (await import('./commands/config.ts')).configCommand(),
  completion: async () => (await import('./commands/completion.ts')).completionCommand(),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
}

/** Commands that describe all others. */
const showsAll: ReadonlySet<string> = new Set(['completion', 'help'])
