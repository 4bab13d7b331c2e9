import { isFormOf } from '../../../english/base-forms.ts'
import nouns from '../../../english/nouns-of-saying.json' with { type: 'json' }
import {
  relationSet,
  type ParsedWord,
  type PartOfSpeech,
  type WorkingDraft,
} from '../../../data-model/index.ts'
import { dependentsOf, headIn, phraseOf } from '../../../syntax/index.ts'
import { makeSpan, rangeAt, withoutOuterSpace } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * A noun of saying has a speaker and a content of its own: "Parliament ignored a warning from Orrel that the dam was cracked" tells what
 * Orrel warned of, and "Few remember the promise by Lind to plant a tree" what Lind promised. The noun is the cue, the one from
 * whom or by whom it comes is the source, and its clause the content. Who denies a claim denies what it says: that stays.
 */
export const nounsOfSaying = makeDraftRule('nouns-of-saying', readNoun)

function readNoun(
  { source, cue, content }: WorkingDraft,
  { text, trees }: Surroundings,
): Pick<WorkingDraft, 'source' | 'cue' | 'content'> | null {
  const [first, ...others] = content
  const last = cue.at(-1)
  const tree = last && rangeAt(trees, last.start)
  if (
    !first ||
    !last ||
    !tree ||
    others.length > 0 ||
    first.start < last.end ||
    first.start >= tree.end
  )
    return null
  const { words } = tree
  const verb = headIn(words, cue)
  if (verb === null) return null
  const noun = words.findIndex(
    (word, at) =>
      nominal.has(word.partOfSpeech) &&
      word.span.start >= last.start &&
      word.span.start < first.end &&
      isNounOfSaying(word) &&
      clauseOf(words, at) !== undefined,
  )
  const found = words[noun]
  if (!found) return null
  const clause = clauseOf(words, noun)
  if (clause === undefined || !isTold(words, clause)) return null
  const said = withoutOuterSpace(text, phraseOf(text, words, clause, ends))
  const [determiner] = dependentsOf(words, noun, determiners)
  const holder = holderOf(words, noun)
  if (!said || said.end > first.end + slack) return null
  const named =
    holder === null ? null : withoutOuterSpace(text, phraseOf(text, words, holder, marks))
  const isPronoun = holder !== null && words[holder]?.partOfSpeech === 'PRON'
  if (named === null) return null
  if (isPronoun) {
    // "Repeated his promise to pay": he who repeated it.
    const isOwn = !speaks(words, verb) || isOf(own, words[verb])
    if (!isOwn || found.span.start < first.start) return null
    return { source, cue: [makeSpan(text, last.start, found.span.end)], content: [said] }
  }
  if (speaks(words, verb)) return null
  const from =
    determiner !== undefined && determiner < noun && named.start > found.span.start
      ? words[determiner]?.span.start
      : found.span.start
  return {
    source: [named],
    cue: [makeSpan(text, from ?? found.span.start, found.span.end)],
    content: [said],
  }
}

/** The clause behind a noun that hangs on it. */
const clauseOf = (words: readonly ParsedWord[], noun: number): number | undefined =>
  dependentsOf(words, noun, clauses).find((clause) => clause > noun)

/** Whether a clause tells what is said: with "that", or an infinitive. */
const isTold = (words: readonly ParsedWord[], clause: number): boolean =>
  dependentsOf(words, clause, marking).some((at) =>
    /^(?:that|to)$/i.test(words[at]?.span.text ?? ''),
  )

/** Whose saying it is: from whom, by whom, or the one before it in the genitive; null if nobody is told. */
function holderOf(words: readonly ParsedWord[], noun: number): number | null {
  const found = dependentsOf(words, noun, holders).find((at) => {
    const marked = dependentsOf(words, at, cases).map(
      (mark) => words[mark]?.span.text.toLowerCase() ?? '',
    )
    if (at > noun) return marked.some((word) => word === 'from' || word === 'by')
    return marked.some((word) => /^['’]s?$/.test(word)) || words[at]?.partOfSpeech === 'PRON'
  })
  return found ?? null
}

/** Whether a verb is itself one of saying or of denying, by which somebody speaks about the saying. */
const speaks = (words: readonly ParsedWord[], verb: number): boolean => isOf(speaking, words[verb])

const isOf = (list: ReadonlySet<string>, word: ParsedWord | undefined): boolean =>
  isFormOf(word?.span.text ?? '', list)

const isNounOfSaying = ({ span }: ParsedWord): boolean => isFormOf(span.text, sayings)

/** How much further than the content that the model marked a clause may go, in UTF-16 code units. */
const slack = 2

const sayings = new Set(nouns.nouns)
const speaking = new Set(nouns.verbs)
const own = new Set(nouns.own)
const clauses = relationSet('acl', 'ccomp', 'xcomp')
const determiners = relationSet('det')
const holders = relationSet('nmod', 'obl')
const cases = relationSet('case')
const marking = relationSet('mark')
const marks = relationSet('case', 'punct', 'acl')
const ends = relationSet('parataxis')
const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN'])
