import { makeSpan } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/** "It is said that …" names nobody: the "it" belongs to the cue. */
export const impersonalIt: Rule = {
  name: 'impersonal-it',
  apply: (drafts, { text }) =>
    drafts.map((draft) => {
      const [source] = draft.source
      const [cue] = draft.cue
      if (!source || !cue || !/^it$/i.test(source.text) || cue.start !== source.end + 1)
        return draft
      if (!passive.test(cue.text)) return draft
      return {
        ...draft,
        source: [],
        cue: [makeSpan(text, source.start, cue.end)],
        madeBy: [...draft.madeBy, impersonalIt.name],
      }
    }),
}

const passive =
  /^(?:is|was|has been|had been|will be)\s(?:\p{L}{1,12}ly\s)?(?:said|reported|believed|thought|understood|expected|assumed|alleged|claimed|known|feared|hoped|rumoured|rumored|suggested)\b/u
