import type { Command, Option } from 'commander'

/** A command, as a shell completes it. */
export interface CompletedCommand {
  /** The words that call it: `onrecord eval times`. */
  readonly path: string
  /** The known words that may come next: its subcommands, and values of its arguments. */
  readonly words: readonly Described[]
  readonly options: readonly CompletedOption[]
}

/** A word and what it is for. */
export interface Described {
  readonly word: string
  /** The first sentence, without its full stop; may be empty. */
  readonly description: string
}

/** An option, as a shell completes it. */
export interface CompletedOption {
  /** Its spellings: `-f` and `--format`, or one of them. */
  readonly flags: readonly string[]
  readonly description: string
  /** The values that it takes; null if it takes none, empty if any value is allowed. */
  readonly values: readonly string[] | null
}

/** A command and all its subcommands, each before its own. */
export function readCommandTree(command: Command, above = ''): readonly CompletedCommand[] {
  const path = `${above} ${command.name()}`.trimStart()
  const help = command.createHelp()
  const below = help.visibleCommands(command)
  const words = [
    ...below.map((one) => ({ word: one.name(), description: firstSentence(one.description()) })),
    ...command.registeredArguments.flatMap(({ argChoices = [] }) =>
      argChoices.map((word) => ({ word, description: '' })),
    ),
  ]
  return [
    { path, words, options: help.visibleOptions(command).map(readOption) },
    ...below.flatMap((one) =>
      one.name() === 'help'
        ? { path: `${path} help`, words: words.filter(({ word }) => word !== 'help'), options: [] }
        : readCommandTree(one, path),
    ),
  ]
}

function readOption({
  short,
  long,
  description,
  required,
  argChoices = [],
}: Option): CompletedOption {
  const flags = [short, long].filter((flag) => flag !== undefined && flag !== null)
  return { flags, description: firstSentence(description), values: required ? argChoices : null }
}

const firstSentence = (text: string): string => text.split(/[.?](?:\s|$)/)[0]?.trim() ?? ''

/**
 * Every command except the first, and every option that takes a value with its command, as the words that a person
 * types.
 */
export interface TypedWords {
  readonly paths: readonly string[]
  readonly valued: readonly {
    readonly typed: readonly string[]
    readonly values: readonly string[]
  }[]
}

/** The commands and options of a tree as they are typed. */
export const typedWords = (tree: readonly CompletedCommand[]): TypedWords => ({
  paths: tree.slice(1).map(({ path }) => path),
  valued: tree.flatMap(({ path, options }) =>
    options.flatMap(({ flags, values }) =>
      values === null ? [] : { typed: flags.map((flag) => `${path} ${flag}`), values },
    ),
  ),
})

/** A text in single quotes, as bash and zsh read it. */
export const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
