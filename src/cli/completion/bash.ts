import { quote, typedWords, type CompletedCommand } from './command-tree.ts'

/** The completion script of bash, from 3.2 on. */
export function writeBash(tree: readonly CompletedCommand[]): string {
  const { paths, valued } = typedWords(tree)
  return `# Completion of onrecord in bash: source <(onrecord completion bash)
_onrecord() {
  local word="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD-1]}"
  local IFS=$' \\t\\n' at command=${tree[0]?.path ?? ''} words=''
  COMPREPLY=()
  # --format=text comes as three words.
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $last == '=' ]]; then
    last="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command \${COMP_WORDS[at]}" in
      ${paths.map(quote).join(' | ')}) command="$command \${COMP_WORDS[at]}" ;;
    esac
  done
  case "$command $last" in
${valued
  .map(
    ({ typed, values }) =>
      `    ${typed.map(quote).join(' | ')}) words=${quote(values.join(' '))} ;;`,
  )
  .join('\n')}
    *)
      case "$command" in
${tree.map((command) => writeCommand(command)).join('\n')}
      esac
      ;;
  esac
  # Where nothing fits, bash gives the files.
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _onrecord onrecord
`
}

function writeCommand({ path, words, options }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags).join(' ')
  const plain = words.map(({ word }) => word).join(' ')
  return `        ${quote(path)}) if [[ $word == -* ]]; then words=${quote(flags)}; else words=${quote(plain)}; fi ;;`
}
