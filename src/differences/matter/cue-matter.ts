import { relationSet, type Draft, type ParsedSentence } from '../../data-model/index.ts'
import { monthNames, weekdayNames } from '../../english/day-names.ts'
import { rangeAt, smallest, type Range } from '../../text/index.ts'
import {
  isAsking,
  isCommenting,
  isEmpty,
  isMedium,
  isNounOfSaying,
  topics,
} from './matter-words.ts'
import { propositionMatter, type WeighedSlices } from './proposition-matter.ts'
import { slicesOf } from './slices.ts'
import { dependentsBy, subtree, treeOf, wordsIn, type SentenceTree } from './sentence-tree.ts'

/**
 * What the clause that reports a statement says it is about: "asked about the sale", "on whether to cooperate", "of the talks, he
 * said", the object of the verb above the cue ("dismissed the report, calling it …").
 * @param others The contents of the other statements of the sentence, which are no part of the clause.
 */
export function cueMatter(
  text: string,
  {
    clause,
    cue,
    source,
    addressees,
  }: Pick<Draft, 'clause' | 'cue' | 'source'> & { readonly addressees: readonly Range[] },
  trees: readonly ParsedSentence[],
  others: readonly Range[],
): WeighedSlices | null {
  const sentence = cue[0] ? rangeAt(trees, cue[0].start) : null
  if (!sentence) return null
  const tree = treeOf(sentence)
  const taken = wordsIn(tree, [...others, ...addressees])
  const inside = new Set([...wordsIn(tree, clause)].filter((one) => !taken.has(one)))
  const told = wordsIn(tree, cue)
  const firstTold = smallest([...told, ...wordsIn(tree, source)])
  const tops = [
    ...[...inside].filter((one) => isTopic(tree, one, told, firstTold)),
    ...besideCue(tree, told),
  ]
  for (const top of tops) {
    if (!inside.has(top)) continue
    const own = new Set(subtree(tree, top).filter((one) => inside.has(one) && !told.has(one)))
    const found = propositionMatter(text, tree, own)
    if (found.weight !== 'strong') continue
    const partner = hasName(tree, own) ? [] : partnerBefore(tree, top)
    return { ...found, spans: [...slicesOf(text, tree, partner), ...found.spans] }
  }
  return null
}

const hasName = ({ words }: SentenceTree, own: ReadonlySet<number>): boolean =>
  [...own].some((one) => words[one]?.partOfSpeech === 'PROPN')

/**
 * With whom or against whom, as the clause before in the sentence has it: "may talk with the islands, and on whether to
 * cooperate said". What is said once of two clauses is left out of the second.
 */
function partnerBefore(tree: SentenceTree, top: number): readonly number[] {
  const { words } = tree
  for (let at = top - 1; at >= 0; at--) {
    const word = words[at]
    if (word?.partOfSpeech !== 'PROPN' || !partnerRelations.has(word.relation)) continue
    const before = dependentsBy(tree, at, cases)
    if (before.some((one) => partnerWords.has(tree.forms[one] ?? '')))
      return subtree(tree, at).toSorted((one, other) => one - other)
  }
  return []
}

const partnerRelations = relationSet('obl', 'nmod')
const partnerWords: ReadonlySet<string> = new Set(['with', 'against'])

/** Whether a word is what a clause is about, by what stands before it. */
function isTopic(
  tree: SentenceTree,
  word: number,
  told: ReadonlySet<number>,
  firstTold: number,
): boolean {
  const { words, forms } = tree
  const before = dependentsBy(tree, word, cases).filter((one) => one < word)
  const head = words[word]?.head ?? -1
  const above = forms[head] ?? ''
  // The parser may hang the verb on "whether".
  if (topics.has(above) || before.some((one) => topics.has(forms[one] ?? ''))) return true
  const opens = [...before, ...dependentsBy(tree, word, adverbs)]
  if (isAsking(above) && word > head && opens.some((one) => questionWords.has(forms[one] ?? '')))
    return true
  if (isMedium(forms[word] ?? '') || words[word]?.partOfSpeech === 'PRON') return false
  return before.some((one) => {
    const form = forms[one] ?? ''
    if (form === 'of' && words[word]?.relation === 'obl')
      return word < firstTold || told.has(head) || isCommenting(above)
    return (form === 'on' || form === 'over') && isCommenting(above) && !isDay(tree, word)
  })
}

const isDay = ({ words }: SentenceTree, word: number): boolean =>
  day.test(words[word]?.span.text ?? '')

const day = new RegExp(`^(?:${weekdayNames}|${monthNames}|(?:19|20)\\d\\d)$`)

/** The object of the cue, and that of the verb on which the cue hangs. */
function besideCue(tree: SentenceTree, told: ReadonlySet<number>): readonly number[] {
  const { words, forms } = tree
  const found: number[] = []
  for (const word of told) {
    if (words[word]?.partOfSpeech !== 'VERB') continue
    const head = words[word]?.head ?? null
    const above =
      head !== null &&
      !told.has(head) &&
      words[head]?.partOfSpeech === 'VERB' &&
      upper.has(words[word]?.relation ?? 'dep')
        ? [head]
        : []
    for (const verb of [word, ...above]) {
      for (const object of dependentsBy(tree, verb, objects)) {
        const form = forms[object] ?? ''
        const bare = isNounOfSaying(form) && dependentsBy(tree, object, modifiers).length === 0
        if (!bare && !isEmpty(form) && words[object]?.partOfSpeech === 'NOUN') found.push(object)
      }
    }
  }
  // "After the council sold the port, Lind said": what it was said of.
  for (const word of told)
    for (const clause of dependentsBy(tree, word, adverbials))
      if (dependentsBy(tree, clause, subjects).length > 0) found.push(clause)
  return found
}

const adverbials = relationSet('advcl')
const subjects = relationSet('nsubj')
const cases = relationSet('case', 'mark')
const adverbs = relationSet('advmod')
const objects = relationSet('obj')
const modifiers = relationSet('nmod', 'acl', 'amod')
const upper = relationSet('advcl', 'xcomp', 'conj')
const questionWords: ReadonlySet<string> = new Set([
  'if',
  'how',
  'why',
  'when',
  'where',
  'what',
  'on',
  'about',
  'of',
])
