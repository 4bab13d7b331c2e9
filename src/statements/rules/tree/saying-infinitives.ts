import { baseForms } from '../../../english/base-forms.ts'
import { withheld, withholding } from '../../../english/withholding-verbs.ts'
import type { ParsedWord, Relation, WorkingDraft } from '../../../data-model/index.ts'
import { dependentsOf, headIn } from '../../../syntax/index.ts'
import { makeSpan, rangeAt } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * Who "declined to say who signed" did not say who signed: the infinitive of saying is of the cue, not of what was (not) said. Where
 * the cue is a verb of withholding alone, the infinitive that hangs on it and has a clause of its own goes to the cue.
 */
export const sayingInfinitives = makeDraftRule('saying-infinitives', moveInfinitive)

function moveInfinitive(
  { cue, content }: WorkingDraft,
  { text, trees }: Surroundings,
): Pick<WorkingDraft, 'cue' | 'content'> | null {
  const [first, ...others] = content
  const last = cue.at(-1)
  const tree = last && rangeAt(trees, last.start)
  if (!first || !last || !tree || first.start < last.end || !/^to\s/i.test(first.text)) return null
  const { words } = tree
  const verb = headIn(words, cue)
  if (verb === null || !isOf(withholding, words[verb])) return null
  const infinitive = dependentsOf(words, verb, complement).find(
    (at) =>
      (words[at]?.span.start ?? -1) > first.start &&
      (words[at]?.span.start ?? Infinity) < first.end,
  )
  if (infinitive === undefined) return null
  const saying = words[infinitive]
  if (!isOf(withheld, saying)) return null
  const clause = words.findIndex(
    ({ span }, at) => at > infinitive && opensClause.test(span.text) && span.start < first.end,
  )
  const start = words[clause]?.span.start
  if (!saying || start === undefined || dependentsOf(words, infinitive, clauses).length === 0)
    return null
  if (text.slice(saying.span.end, start).split(/\s+/).length > 6) return null
  return {
    cue: [
      ...cue.slice(0, -1),
      makeSpan(text, last.start, last.end),
      makeSpan(text, first.start, saying.span.end),
    ],
    content: [makeSpan(text, start, first.end), ...others],
  }
}

/** Whether a word is an inflection of one of a list. */
const isOf = (list: ReadonlySet<string>, word: ParsedWord | undefined): boolean =>
  baseForms(word?.span.text.toLowerCase() ?? '').some((base) => list.has(base))

const opensClause = /^(?:whether|if|that|who|whom|whose|what|which|when|where|why|how)$/i
const setOf = (...all: readonly Relation[]): ReadonlySet<Relation> => new Set(all)
const complement = setOf('xcomp', 'ccomp')
const clauses = setOf('ccomp', 'advcl', 'obl', 'obj', 'xcomp')
