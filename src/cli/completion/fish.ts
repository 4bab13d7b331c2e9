import { typedWords, type CompletedCommand, type CompletedOption } from './command-tree.ts'

/** The completion script of fish. */
export function writeFish(tree: readonly CompletedCommand[]): string {
  return `# Completion of onrecord in fish: onrecord completion fish | source
function __onrecord_at
    set -l command ${tree[0]?.path ?? ''}
    for word in (commandline -opc)[2..-1]
        switch "$command $word"
            case ${typedWords(tree).paths.map(quote).join(' ')}
                set command "$command $word"
        end
    end
    test "$command" = "$argv"
end
${tree.flatMap(writeCommand).join('\n')}
`
}

function writeCommand({ path, words, options }: CompletedCommand): readonly string[] {
  const start = `complete -c onrecord -n ${quote(`__onrecord_at ${path}`)}`
  return [
    ...words.map(
      ({ word, description }) => `${start} -f -a ${quote(word)} -d ${quote(description)}`,
    ),
    ...options.map((option) => `${start} ${writeOption(option)}`),
  ]
}

function writeOption({ flags, description, values }: CompletedOption): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  )
  return [...names, ...writeValues(values), `-d ${quote(description)}`].join(' ')
}

function writeValues(values: CompletedOption['values']): readonly string[] {
  if (values === null) return []
  return values.length > 0 ? [`-x -a ${quote(values.join(' '))}`] : ['-r']
}

/** A text in single quotes, as fish reads it. */
const quote = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
