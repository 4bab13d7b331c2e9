import { hearsay, planning, refusing, withholding } from '../../english/verbs-above-saying.ts'
import lists from './utterance-words.json' with { type: 'json' }

const setOf = ({ words }: { readonly words: readonly string[] }): ReadonlySet<string> =>
  new Set(words)

/** The words that tell whether something was said at all; see the file itself. */
export const utteranceWords = {
  withholding,
  refusing,
  planning,
  urging: setOf(lists.urging),
  hearsay,
  hearsayAdverbs: setOf(lists.hearsayAdverbs),
  perceiving: setOf(lists.perceiving),
  conditions: setOf(lists.conditions),
  modals: setOf(lists.modals),
  beforeMade: setOf(lists.beforeMade),
  negations: setOf(lists.negations),
  negatedSubjects: setOf(lists.negatedSubjects),
  afterNot: setOf(lists.afterNot),
} as const
