import { relationSet, type WorkingDraft } from '../../../data-model/index.ts'
import { dependentsOf, headIn, phraseOf } from '../../../syntax/index.ts'
import { covers, rangeAt, withoutOuterSpace, type Range } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * Who speaks is the subject, not somebody in a clause about it: in "A nurse, who asked not to be named because she feared for
 * her job, said the freezer was broken" neither "she" is the source nor "her job" what was said. A source or content within a clause
 * about the subject of the cue's verb gives way to the subject.
 */
export const sourcesAroundClauses = makeDraftRule('sources-around-clauses', aroundClause)

function aroundClause(
  { source, cue, content }: WorkingDraft,
  { text, trees }: Surroundings,
): Pick<WorkingDraft, 'source' | 'content'> | null {
  const [first] = cue
  const tree = first && rangeAt(trees, first.start)
  if (!first || !tree) return null
  const { words } = tree
  const verb = headIn(words, cue)
  const agent = verb === null ? undefined : dependentsOf(words, verb, subjects)[0]
  if (verb === null || agent === undefined || agent > verb) return null
  const clauses = dependentsOf(words, agent, relative).flatMap(
    (clause) => withoutOuterSpace(text, phraseOf(text, words, clause, none)) ?? [],
  )
  const isInside = (span: Range) =>
    span.end <= first.start && clauses.some((clause) => covers(clause, span))
  const outside = source.filter((span) => !isInside(span))
  const kept = content.filter((span) => !isInside(span))
  const isChanged = kept.length < content.length || outside.length < source.length
  if (kept.length === 0 || !isChanged) return null
  const subject = withoutOuterSpace(text, phraseOf(text, words, agent, beside))
  return { source: outside.length === 0 && subject ? [subject] : outside, content: kept }
}

const subjects = relationSet('nsubj')
const relative = relationSet('acl')
const none = relationSet()
const beside = relationSet('parataxis', 'dep')
