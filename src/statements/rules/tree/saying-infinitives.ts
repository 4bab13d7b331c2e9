import { isFormOf } from '../../../english/base-forms.ts'
import { isReportingVerb } from '../../../english/reporting-verbs.ts'
import { hearsay, planning, withheld, withholding } from '../../../english/verbs-above-saying.ts'
import { relationSet, type ParsedWord, type WorkingDraft } from '../../../data-model/index.ts'
import { dependentsOf, headIn } from '../../../syntax/index.ts'
import { byPosition, makeSpan, overlaps, rangeAt, type Span } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * Who "declined to say who signed" did not say who signed, and who "is expected to tell the inquiry that" is to speak: the infinitive of
 * saying is of the cue, not of what was (not) said. Where the cue is a verb of withholding, planning or hearsay alone, the infinitive that
 * hangs on it and has a clause of its own goes to the cue, and its subject is not said either.
 */
export const sayingInfinitives = makeDraftRule('saying-infinitives', moveInfinitive)

function moveInfinitive(
  { source, cue, content }: WorkingDraft,
  { text, trees }: Surroundings,
): Pick<WorkingDraft, 'source' | 'cue' | 'content'> | null {
  const last = cue.at(-1)
  const tree = last && rangeAt(trees, last.start)
  const said = content.find(({ text: words }) => /^to\s/i.test(words))
  if (!said || !last || !tree || said.start < last.end) return null
  const { words } = tree
  const verb = headIn(words, cue)
  const word = words[verb ?? -1]
  if (verb === null || !word) return null
  const isAbove = isOf(withholding, word) || isOf(planning, word) || isOf(hearsay, word)
  const infinitive = dependentsOf(words, verb, complement).find(
    (at) =>
      (words[at]?.span.start ?? -1) > said.start && (words[at]?.span.end ?? Infinity) < said.end,
  )
  const saying = words[infinitive ?? -1]
  if (!isAbove || infinitive === undefined || !saying) return null
  const isSaying = isOf(withholding, word)
    ? isOf(withheld, saying)
    : isReportingVerb(saying.span.text) || isOf(announcing, saying)
  if (!isSaying || dependentsOf(words, infinitive, clauses).length === 0) return null
  const opening = words.find(
    ({ span }, at) => at > infinitive && opensClause.test(span.text) && span.start < said.end,
  )
  const start = opening?.span.start
  if (start === undefined || text.slice(saying.span.end, start).split(/\s+/).length > mostBetween)
    return null
  const isSubject = (span: Span) =>
    span.end <= last.start && subjectOf(words, verb).some((one) => overlaps(one, span))
  const others = content.filter((span) => span !== said && !isSubject(span))
  const own = content.filter((span) => source.length === 0 && isSubject(span))
  return {
    source: [...source, ...own],
    cue: [...cue, makeSpan(text, said.start, saying.span.end)],
    content: [...others, makeSpan(text, start, said.end)].toSorted(byPosition),
  }
}

/** No more words stand between a verb of saying and its clause: who is told. */
const mostBetween = 9

const subjectOf = (words: readonly ParsedWord[], verb: number): readonly Span[] =>
  dependentsOf(words, verb, subjects).flatMap((at) => words[at]?.span ?? [])

/** Whether a word is an inflection of one of a list. */
const isOf = (list: ReadonlySet<string>, word: ParsedWord): boolean =>
  isFormOf(word.span.text, list)

const opensClause = /^(?:whether|if|that|who|whom|whose|what|which|when|where|why|how)$/i
const announcing: ReadonlySet<string> = new Set([
  'tell',
  'say',
  'announce',
  'declare',
  'confirm',
  'testify',
  'warn',
  'argue',
  'reveal',
])
const subjects = relationSet('nsubj')
const complement = relationSet('xcomp', 'ccomp')
const clauses = relationSet('ccomp', 'advcl', 'obl', 'obj', 'xcomp')
