import { makeContentRule } from '../draft.ts'

/** Of "the envoy, who said it was late" the envoy is whom "who" means, and nothing that is said: beside other content he is left out. */
export const dropAntecedents = makeContentRule(
  'drop-antecedents',
  (span, { text }, { source, content }) => {
    const isAntecedent = source.some(
      ({ start, text: words }) =>
        pronoun.test(words) && start >= span.end && between.test(text.slice(span.end, start)),
    )
    return isAntecedent && content.some(({ start }) => start > span.end) ? [] : span
  },
)

const pronoun = /^(?:who|which)$/iu
const between = /^,? ?$/u
