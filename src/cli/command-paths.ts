import { readCommandTree } from './completion/command-tree.ts'
import { makeProgram } from './make-program.ts'

/**
 * Every command as the words that follow `onrecord`, each before its subcommands, without the help commands; the
 * program itself has none.
 */
export const commandPaths = async (): Promise<readonly (readonly string[])[]> =>
  readCommandTree(await makeProgram())
    .map(({ path }) => path.split(' ').slice(1))
    .filter((words) => words.at(-1) !== 'help')
