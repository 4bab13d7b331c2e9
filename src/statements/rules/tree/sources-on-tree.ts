import {
  relationSet,
  type ParsedWord,
  type PartOfSpeech,
  type WorkingDraft,
} from '../../../data-model/index.ts'
import { dependentsOf, headIn, phraseOf } from '../../../syntax/index.ts'
import { overlaps, rangeAt, withoutOuterSpace, type Span } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * The speaker is the subject of the verb that reports, also where other words stand between them: of "the consulate neither
 * confirmed nor denied that" and "Garrahy is expected to tell the inquiry that" the model may leave the source out. A cue
 * without a source gets the subject of its verb, or that of the verb on which it hangs; of a passive verb the one by whom it was said.
 */
export const sourcesOnTree = makeDraftRule('sources-on-tree', sourceOf)

function sourceOf(
  { source, cue, content }: WorkingDraft,
  { text, trees }: Surroundings,
): Pick<WorkingDraft, 'source'> | null {
  const [first] = cue
  const tree =
    first && source.length === 0 && content.length > 0 ? rangeAt(trees, first.start) : null
  if (!tree) return null
  const { words } = tree
  let verb = headIn(words, cue)
  for (let steps = 0; verb !== null && steps < mostSteps; steps++) {
    const word = words[verb]
    if (!word || !verbal.has(word.partOfSpeech)) return null
    const auxiliaries = dependentsOf(words, verb, auxiliary)
    const isPassive =
      /(?:ed|en|id|ld|nt|wn|ut)$/.test(word.span.text) &&
      auxiliaries.some((at) => be.test(words[at]?.span.text ?? ''))
    const agent = isPassive
      ? dependentsOf(words, verb, oblique).find((at) =>
          dependentsOf(words, at, marking).some(
            (mark) => words[mark]?.span.text.toLowerCase() === 'by',
          ),
        )
      : (dependentsOf(words, verb, subject)[0] ?? invertedSubject(words, verb, cue, content, text))
    if (agent !== undefined) {
      const span = withoutOuterSpace(text, phraseOf(text, words, agent, cut))
      const isSource =
        span !== null &&
        words[agent]?.relation !== 'expl' &&
        words[agent]?.partOfSpeech !== 'NUM' &&
        ![...cue, ...content].some((part) => overlaps(part, span))
      return isSource ? { source: [span] } : null
    }
    // A clause with "is expected" above it has that verb's subject, whatever its voice.
    const climbs = (!isPassive || steps > 0) && !isWithinComplement(words, word)
    verb = climbs && rising.has(word.relation) ? word.head : null
    const above = verb === null ? undefined : words[verb]
    if (above && verb !== null) {
      const upper = dependentsOf(words, verb, subject)[0]
      const span =
        upper === undefined ? null : withoutOuterSpace(text, phraseOf(text, words, upper, cut))
      if (span && words[upper ?? -1]?.relation === 'nsubj')
        return [...cue, ...content].some((part) => overlaps(part, span)) ? null : { source: [span] }
    }
  }
  return null
}

/** "\"Who saw it?\" asked a juror": what stands behind the verb of a quotation is its subject, which the parser takes for the object. */
function invertedSubject(
  words: readonly ParsedWord[],
  verb: number,
  [cue]: readonly Span[],
  content: readonly Span[],
  text: string,
): number | undefined {
  const quotation = content.find(
    ({ end }) =>
      cue !== undefined &&
      end <= cue.start &&
      /["”’']$/u.test(text.slice(Math.max(0, end - 1), end)),
  )
  if (!cue || !quotation || text.slice(quotation.end, cue.start).trim() !== '') return undefined
  return dependentsOf(words, verb, objects).find((at) => at > verb)
}

/** Whether a verb is joined to one in a clause that itself tells what was said: whose subject it has is not sure. */
const isWithinComplement = (
  words: readonly ParsedWord[],
  { relation, head }: ParsedWord,
): boolean => relation === 'conj' && words[head ?? -1]?.relation === 'ccomp'

/** No cue hangs on more verbs than these. */
const mostSteps = 4

const subject = relationSet('nsubj')
const objects = relationSet('obj', 'iobj')
const auxiliary = relationSet('aux', 'cop')
const oblique = relationSet('obl')
const marking = relationSet('case')
const rising = relationSet('xcomp', 'conj')
const cut = relationSet('parataxis', 'advcl', 'dep')
const verbal: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'ADJ'])
const be = /^(?:is|are|was|were|been|be|being|'s|’s)$/i
