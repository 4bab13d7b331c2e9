import { relationSet, type PartOfSpeech } from '../../../data-model/index.ts'
import { baseForms, isFormOf } from '../../../english/base-forms.ts'
import { auxiliary, expletive, formOf, isInfinitive, subjects } from '../../tree/clause-facts.ts'
import { dependentsBy, type SentenceView } from '../../tree/sentence-view.ts'
import { isTelling, reporting } from '../../words/scope-words.ts'
import type { Word } from '../../words/find-words.ts'
import type { ClauseReading } from '../read-clause.ts'
import { findCondition } from './find-condition.ts'
import { cleftClauses, findMainPoint, findStart, findTop } from './find-main-point.ts'
import { findPhrases, placeWords, type Anchored } from './find-phrases.ts'
import { reaches } from './reaches.ts'

/**
 * What governs the main point of a content, on the tree of the sentence in which it starts: the phrases of
 * `scope-words.json` that stand on the way from the content's first verb down to the verb of its main point, or that hang
 * there as auxiliaries, adverbs and negated subjects and objects. What stands in clauses beside it governs nothing.
 * Null if the words are not in the sentence.
 */
export function readClauseOnTree(view: SentenceView, words: readonly Word[]): ClauseReading | null {
  const nodes = placeWords(view, words)
  const inside = new Set(nodes.filter((node) => node >= 0))
  const top = findTop(view, words, nodes, inside)
  if (top === null) return null
  const anchored = findPhrases(view, words, nodes)
  const root = findMainPoint(view, words, { anchored, inside, nodes, top })
  const above = view.tree[top]?.head ?? -1
  const governors: Anchored[] = []
  const chain = new Set<number>()
  // "What we will not do is negotiate": what governs stands in the clause that is the subject.
  for (const clause of cleftClauses(view, root)) {
    chain.add(clause)
    for (const one of anchored) if (reaches(view, one, chain)) governors.push(one)
  }
  let isRaised = false
  for (let node: number | null = root; node !== null && !chain.has(node);) {
    chain.add(node)
    const here = anchored.filter(
      (one) =>
        !governors.includes(one) &&
        (!isRaised || one.governs.flips === true) &&
        reaches(view, one, chain, above),
    )
    const ends = tellsOfOthersWords(view, node)
    // Of "nobody told us that" the first word alone is the speaker's.
    for (const one of here) if (!ends || (one.node !== node && one.node < node)) governors.push(one)
    const next: Step | null = ends ? null : nextInChain(view, node, governors, inside)
    isRaised ||= next?.isRaised ?? false
    node = next?.node ?? null
  }
  const start = findStart(view, words, nodes, root)
  return {
    governors: governors
      .filter(({ governs }) => isTelling(governs))
      .toSorted((a, b) => a.from - b.from),
    condition: findCondition(view, { anchored, governors, chain, start, root, nodes }),
    start,
    isCommand: isCommand(view, root) && nodes[start] === root,
  }
}

/** Whether a word is a verb by which others' words are reported: what they say is not what the speaker says. */
function tellsOfOthersWords(view: SentenceView, node: number): boolean {
  const { tree } = view
  if (!isFormOf(tree[node]?.span.text ?? '', reporting)) return false
  const subject = dependentsBy(view, node, subjects)[0]
  if (subject === undefined || firstPerson.has(formOf(view, subject))) return false
  return tree[node]?.partOfSpeech === 'VERB' && dependentsBy(view, node, auxiliary).length === 0
}

/** A step down to the main point; raised if no phrase opens it. */
interface Step {
  readonly node: number
  readonly isRaised: boolean
}

/**
 * The next word on the way down to the main point: the complement of one that opens it, else an infinitive ("chose not to
 * run"), in which a negation alone governs; null at the end.
 */
function nextInChain(
  view: SentenceView,
  node: number,
  governors: readonly Anchored[],
  inside: ReadonlySet<number>,
): Step | null {
  const opening = [
    node,
    ...governors
      .filter(
        ({ node: one, governs }) =>
          governs.opens &&
          view.tree[one]?.head === node &&
          openers.has(view.tree[one]?.partOfSpeech ?? 'X'),
      )
      .map((one) => one.node),
  ]
  const opens = governors.some(({ node: one, governs }) => governs.opens && opening.includes(one))
  const impersonal = dependentsBy(view, node, expletive).length > 0
  for (const one of opening) {
    const wanted = opens ? complements : impersonal ? impersonalComplements : raised
    const next = dependentsBy(view, one, wanted).find(
      (child) =>
        inside.has(child) &&
        (child > one || view.tree[child]?.relation === 'csubj') &&
        (opens || impersonal || isInfinitive(view, child)),
    )
    if (next !== undefined) return { node: next, isRaised: !opens && !impersonal }
  }
  return null
}

/** Whether a word is a verb in its base form without a subject or an auxiliary: "Scrap it." */
const isCommand = (view: SentenceView, node: number): boolean => {
  const form = (view.tree[node]?.span.text ?? '').toLowerCase()
  return (
    view.tree[node]?.partOfSpeech === 'VERB' &&
    baseForms(form).length === 1 &&
    dependentsBy(view, node, subjects).length === 0 &&
    dependentsBy(view, node, auxiliary).length === 0 &&
    !isInfinitive(view, node)
  )
}

const firstPerson: ReadonlySet<string> = new Set(['i', 'we'])
/** "No plans to", "unclear whether" open a clause; "never" and "will" do not. */
const openers: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'VERB', 'PRON'])
const complements = relationSet('ccomp', 'xcomp', 'csubj', 'acl')
const impersonalComplements = relationSet('ccomp', 'xcomp', 'csubj')
const raised = relationSet('xcomp')
