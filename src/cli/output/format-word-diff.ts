import type { WordRun } from '../../record/index.ts'
import { visible } from './escape-control-characters.ts'

/** Words with what differs marked so that it is read without colour, as `git diff --word-diff` writes it: `{+inserted+} [-left out-]`. */
export const markRuns = (runs: readonly WordRun[]): string => visible(runs.map(mark).join(' '))

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
