import { Argument, Command } from 'commander'

import { writeBash } from '../completion/bash.ts'
import { readCommandTree, type CompletedCommand } from '../completion/command-tree.ts'
import { writeFish } from '../completion/fish.ts'
import { writeZsh } from '../completion/zsh.ts'
import { formatExamples } from '../options/examples.ts'

const writers = { bash: writeBash, zsh: writeZsh, fish: writeFish } as const satisfies Readonly<
  Record<string, (tree: readonly CompletedCommand[]) => string>
>

/** `onrecord completion`: a script by which a shell completes the commands, their options and values. */
export function completionCommand(): Command {
  return new Command('completion')
    .description('Print a script that lets a shell complete commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(writers)))
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord completion fish > ~/.config/fish/completions/onrecord.fish',
          'for fish, permanently',
        ],
        [
          'source <(onrecord completion bash)',
          'for bash, in this shell; add the line to ~/.bashrc to keep it',
        ],
        [
          'source <(onrecord completion zsh)',
          'for zsh; to keep it, add the line to ~/.zshrc after compinit',
        ],
      ]),
    )
    .action((shell: keyof typeof writers, _, command: Command) => {
      process.stdout.write(writers[shell](readCommandTree(command.parent ?? command)))
    })
}
