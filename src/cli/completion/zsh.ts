import { quote, typedWords, type CompletedCommand, type Described } from './command-tree.ts'

/** The completion script of zsh. */
export function writeZsh(tree: readonly CompletedCommand[]): string {
  const { paths, valued } = typedWords(tree)
  return `#compdef onrecord
# Completion of onrecord in zsh: source <(onrecord completion zsh)
_onrecord() {
  local at command=${tree[0]?.path ?? ''}
  local -a known flags
  for ((at = 2; at < CURRENT; at++)); do
    case "$command \${words[at]}" in
      (${paths.map(quote).join('|')}) command="$command \${words[at]}" ;;
    esac
  done
  case "$command \${words[CURRENT-1]}" in
${valued.map(writeValued).join('\n')}
  esac
  case "$command" in
${tree.map(writeCommand).join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    _describe option flags
  elif (( \${#known} )); then
    _describe command known
  else
    _files
  fi
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _onrecord "$@"
else
  compdef _onrecord onrecord
fi
`
}

function writeValued({ typed, values }: ReturnType<typeof typedWords>['valued'][number]): string {
  const action = values.length > 0 ? `compadd ${values.map(quote).join(' ')}` : '_files'
  return `    (${typed.map(quote).join('|')}) ${action}; return ;;`
}

function writeCommand({ path, words, options }: CompletedCommand): string {
  const flags = options.flatMap(({ flags: written, description }) =>
    written.map((word) => ({ word, description })),
  )
  return `    (${quote(path)})
      known=(${words.map(describe).join(' ')})
      flags=(${flags.map(describe).join(' ')})
      ;;`
}

/** A colon separates a word from its description. */
const describe = ({ word, description }: Described): string =>
  quote(`${word}:${description.replaceAll('\\', '\\\\').replaceAll(':', String.raw`\:`)}`)
