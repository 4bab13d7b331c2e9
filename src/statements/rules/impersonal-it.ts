import { makeSpan, type Span } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/** "It is said that …" names nobody: the "it" belongs to the cue, whether it was marked as the source or at the end of a quotation. */
export const impersonalIt: Rule = {
  name: 'impersonal-it',
  apply: (drafts, { text }) =>
    drafts.map((draft) => {
      const [cue] = draft.cue
      if (!cue || !passive.test(cue.text)) return draft
      const withIt = [makeSpan(text, Math.max(0, cue.start - 3), cue.end)]
      const madeBy = [...draft.madeBy, impersonalIt.name]
      const [source] = draft.source
      if (source && /^it$/i.test(source.text) && cue.start === source.end + 1)
        return { ...draft, source: [], cue: withIt, madeBy }
      const last = draft.content.at(-1)
      if (!source && last && /["”’] it$/.test(last.text) && cue.start === last.end + 1)
        return { ...draft, cue: withIt, content: withoutIt(text, draft.content), madeBy }
      return draft
    }),
}

/** The fragments without the last one's " it". */
function withoutIt(text: string, content: readonly Span[]): readonly Span[] {
  const last = content.at(-1)
  return last ? [...content.slice(0, -1), makeSpan(text, last.start, last.end - 3)] : content
}

const passive =
  /^(?:is|was|has been|had been|will be)\s(?:\p{L}{1,12}ly\s)?(?:said|reported|believed|thought|understood|expected|assumed|alleged|claimed|known|feared|hoped|rumoured|rumored|suggested)\b/u
