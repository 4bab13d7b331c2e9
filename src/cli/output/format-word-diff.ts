import type { WordRun } from '../../record/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/**
 * Words with their differences marked so that they can be read without colour, as `git diff --word-diff` writes them:
 * `{+inserted+} [-left out-]`.
 */
export const formatWordDiff = (runs: readonly WordRun[]): string =>
  escapeControlCharacters(runs.map(mark).join(' '))

function mark({ kind, words }: WordRun): string {
  switch (kind) {
    case 'same':
      return words
    case 'left out':
      return `[-${words}-]`
    case 'inserted':
      return `{+${words}+}`
    default:
      return kind satisfies never
  }
}
