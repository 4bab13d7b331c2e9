import type { PartOfSpeech, WorkingDraft } from '../../../data-model/index.ts'
import { byPosition, makeSpan, rangeAt, withoutOuterSpace } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * "The cook, Roke recalled, locked the door": a reporting clause between commas, after the subject and before the verb of what is said, is
 * read as if the speaker's name explained the subject. All of the sentence round it is the content.
 */
export const parentheticalCues = makeDraftRule('parenthetical-cues', aroundCue)

function aroundCue(
  { source, cue, content }: WorkingDraft,
  { text, trees, segments }: Surroundings,
): Pick<WorkingDraft, 'source' | 'content'> | null {
  const [verb, ...more] = cue
  const sentence = verb && rangeAt(segments.sentences, verb.start)
  const tree = verb && rangeAt(trees, verb.start)
  if (!verb || !sentence || !tree || more.length > 0 || source.length > 1) return null
  const inside = [...source, verb].toSorted(byPosition)
  const before = text.slice(sentence.start, inside[0]?.start)
  const after = text.slice(verb.end, sentence.end)
  // The speaker may have been left out: "Philippa Strand" stands between the comma and the cue.
  const named =
    source.length === 0 ? /,\s((?:\p{Lu}[\p{L}’'-]{1,30}\s?){1,4})$/u.exec(before) : null
  const head = named ? before.slice(0, named.index + 1) : before
  if (!/^[^,;:“”"]{2,80},\s?$/u.test(head) || !/^,\s\p{Ll}/u.test(after) || /["“”]/u.test(after))
    return null
  const next = tree.words.find(({ span }) => span.start >= verb.end + 2)
  const first = tree.words.filter(({ span }) => span.end <= sentence.start + head.trimEnd().length)
  if (!next || (next.partOfSpeech !== 'VERB' && next.partOfSpeech !== 'AUX')) return null
  if (
    first.some(({ partOfSpeech }) => finite.has(partOfSpeech)) ||
    !first.some(({ partOfSpeech }) => nominal.has(partOfSpeech))
  )
    return null
  const subject = withoutOuterSpace(
    text,
    makeSpan(text, sentence.start, sentence.start + head.trimEnd().length - 1),
  )
  const rest = withoutOuterSpace(text, makeSpan(text, next.span.start, sentence.end))
  if (!subject || !rest) return null
  const ending = makeSpan(text, rest.start, rest.start + rest.text.replace(/[.!?]$/, '').length)
  const known =
    content.length === 2 &&
    content[0]?.start === subject.start &&
    (content[1]?.end ?? 0) >= ending.end
  if (known) return null
  const speaker = named?.[1]?.trimEnd()
  return {
    source:
      speaker === undefined
        ? source
        : [makeSpan(text, verb.start - 1 - speaker.length, verb.start - 1)],
    content: [subject, ending],
  }
}

const finite: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX'])
const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON'])
