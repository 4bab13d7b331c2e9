import { isFormOf } from '../../../english/base-forms.ts'
import deeds from '../../../english/deeds.json' with { type: 'json' }
import { hasTellingVerb } from '../../../english/telling-verbs.ts'
import { relationSet, type PartOfSpeech, type WorkingDraft } from '../../../data-model/index.ts'
import { dependentsOf, headIn } from '../../../syntax/index.ts'
import { rangeAt, type Span } from '../../../text/index.ts'
import type { Rule, Surroundings } from '../../draft.ts'

/**
 * Deeds that are told with a verb of saying are no statements: the valley that "was warned by sirens" (nothing tells of what), the
 * witnesses whom a court heard, what a source asks that is not to be named, the boats that a flare warned off, an alley "known as the Throat".
 */
export const dropDeeds: Rule = {
  name: 'drop-deeds',
  apply: (drafts, surroundings) =>
    drafts.flatMap((draft) => {
      const content = draft.content.filter((said) => !isDeed(draft, said, surroundings))
      if (content.length === draft.content.length) return draft
      return content.length === 0
        ? []
        : { ...draft, content, madeBy: [...draft.madeBy, 'drop-deeds'] }
    }),
}

function isDeed(
  { source, cue, content }: WorkingDraft,
  said: Span,
  { trees }: Surroundings,
): boolean {
  const [first] = cue
  const tree = first && rangeAt(trees, first.start)
  if (!first || !tree) return false
  const { words } = tree
  const cues = cue.map(({ text }) => text).join(' ')
  if (source.length === 0 && content.length === 1 && called.test(cues)) return true
  if (/^["“„«‘']/u.test(said.text)) return false
  // Who asks for it tells nothing yet.
  if (/^not to be (?:named|identified|quoted)\b/i.test(said.text)) return true
  const verb = headIn(words, cue)
  const object = headIn(words, [said])
  const word = words[verb ?? -1]
  const thing = words[object ?? -1]
  if (!word || !thing || verb === null || object === null || thing.head !== verb) return false
  if (!nominal.has(thing.partOfSpeech) || dependentsOf(words, object, clauses).length > 0)
    return false
  const isPassive = dependentsOf(words, verb, auxiliary).some((at) =>
    be.test(words[at]?.span.text ?? ''),
  )
  // "It also attributed two remarks": who says something, not what is said.
  if (thing.relation === 'nsubj' && !isPassive && thing.partOfSpeech === 'PRON') return true
  // "The valley was warned": who hears it, not what is said.
  if (thing.relation === 'nsubj' && isPassive && hasTellingVerb(cues)) return true
  if (
    thing.relation === 'obj' &&
    /\b(?:warn|tell|order|ask|call)\p{L}*\s(?:off|away|back)\b/iu.test(cues)
  )
    return true
  return (thing.relation === 'obj' || thing.relation === 'obl') && isFormOf(word.span.text, verbs)
}

const verbs = new Set(deeds.verbs)
const called =
  /^(?:(?:is|are|was|were|also|better|locally|widely|long|best)\s){0,3}(?:known|called|named|nicknamed|dubbed|titled|entitled)(?:\sas)?$/i
const be = /^(?:is|are|was|were|been|be|being)$/i
const clauses = relationSet('acl', 'ccomp')
const auxiliary = relationSet('aux', 'cop')
const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
