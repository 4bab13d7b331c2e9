import { relationSet } from '../../data-model/index.ts'
import { isEmpty, isJudging, isNounOfSaying } from './matter-words.ts'
import { dependentsBy, type SentenceTree } from './sentence-tree.ts'

/** How much words tell of a matter. strong: they name it; weak: they judge or hint at it ("was glad"); none: they name nothing. */
export type Weight = 'strong' | 'weak' | 'none'

/** How much the words of a proposition tell. `tops`: the words on which the others of the content hang, for the pronouns that were left out. */
export function weighWords(
  tree: SentenceTree,
  node: number,
  wanted: readonly number[],
  tops: readonly number[],
): Weight {
  const { words, forms, dependents } = tree
  const named = wanted.filter(
    (one) =>
      nominal.has(words[one]?.partOfSpeech ?? 'X') &&
      !isEmpty(forms[one] ?? '') &&
      !isBareSaying(tree, one),
  )
  const points = [...tops, ...(dependents[node] ?? [])].some(
    (one) =>
      pointing.has(forms[one] ?? '') &&
      words[one]?.partOfSpeech === 'PRON' &&
      argument.has(words[one]?.relation ?? 'dep'),
  )
  const isPredicate =
    dependentsBy(tree, node, copula).length > 0 || words[node]?.partOfSpeech !== 'VERB'
  // "This is fake news", "it a disgrace": the predicate names nothing unless it has a part of its own.
  const hasOwn = named.includes(node) && dependentsBy(tree, node, parts).length > 0
  const others = named.filter((one) => one !== node)
  if (points && isPredicate && others.length === 0 && !hasOwn) return 'none'
  if (named.length > 0) return 'strong'
  const verb = words[node]?.partOfSpeech === 'VERB' && !isEmpty(forms[node] ?? '')
  if (verb) return points ? 'weak' : 'strong'
  const rest = wanted.some(
    (one) =>
      hinting.has(words[one]?.partOfSpeech ?? 'X') &&
      !isEmpty(forms[one] ?? '') &&
      !isJudging(forms[one] ?? ''),
  )
  return rest && !points ? 'weak' : 'none'
}

/** "The suggestion", without what was suggested. */
const isBareSaying = (tree: SentenceTree, at: number): boolean =>
  isNounOfSaying(tree.forms[at] ?? '') && dependentsBy(tree, at, modifiers).length === 0

const modifiers = relationSet('nmod', 'acl', 'amod', 'compound')
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const hinting: ReadonlySet<string> = new Set(['ADJ', 'VERB', 'NUM'])
const pointing: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'them'])
const argument = relationSet('nsubj', 'obj', 'obl', 'root', 'expl', 'dep', 'nmod')
const parts = relationSet('acl', 'nmod')
const copula = relationSet('cop')
