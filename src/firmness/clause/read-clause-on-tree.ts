import type { PartOfSpeech, Relation } from '../../data-model/index.ts'
import { dependentsBy, formsOf, type SentenceView } from '../tree/sentence-view.ts'
import { baseForms } from '../../english/base-forms.ts'
import { governing, isNoModal, isTelling, reporting } from '../words/scope-words.ts'
import type { Word } from '../words/find-words.ts'
import type { ClauseReading } from './read-clause.ts'
import type { ScopeOperator } from './scope-operator.ts'

/** A phrase that may govern, and its word of the tree that is nearest to the root. */
interface Anchored extends ScopeOperator {
  readonly node: number
}

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
    governors.push(...anchored.filter((one) => reaches(view, one, chain)))
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
  }
}

/** Of each word, its word of the tree; -1 if it is not in the sentence. */
function placeWords(view: SentenceView, words: readonly Word[]): readonly number[] {
  let index = 0
  return words.map(({ start }) => {
    while ((view.words[index]?.start ?? Infinity) < start) index++
    return view.words[index]?.start === start ? (view.nodes[index] ?? -1) : -1
  })
}

/** The word of a content on which its others hang; of several the one on which most do. */
function findTop(
  { tree }: SentenceView,
  words: readonly Word[],
  nodes: readonly number[],
  inside: ReadonlySet<number>,
): number | null {
  const below = new Map<number, number>()
  for (const [index, node] of nodes.entries()) {
    if (node < 0 || !/[\p{L}\p{N}]/u.test(words[index]?.form ?? '')) continue
    let top = node
    for (let head = tree[top]?.head ?? null; head !== null && inside.has(head);) {
      top = head
      head = tree[top]?.head ?? null
    }
    below.set(top, (below.get(top) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [node, count] of below)
    if (best === null || count > (below.get(best) ?? 0)) best = node
  return best
}

/** The phrases of the list in these words, none within another, each with its place on the tree. */
function findPhrases(
  view: SentenceView,
  words: readonly Word[],
  nodes: readonly number[],
): readonly Anchored[] {
  const found: Anchored[] = []
  for (let at = 0; at < words.length; at++) {
    const match = governing.match(words, at)
    if (!match || isNoModal(words, at)) continue
    const own = nodes.slice(at, at + match.length).filter((node) => node >= 0)
    const [first] = own
    if (first === undefined) continue
    const node = own.find((one) => !own.includes(view.tree[one]?.head ?? -1)) ?? first
    found.push({ from: at, to: at + match.length, governs: match.meaning, node })
    at += match.length - 1
  }
  return found
}

/** What is known when the main point is looked for. */
interface Place {
  readonly anchored: readonly Anchored[]
  readonly inside: ReadonlySet<number>
  readonly nodes: readonly number[]
  readonly top: number
}

/**
 * The word of the clause that is the main point: the first one; but what stands after a colon, and a clause joined to the
 * first by which the speaker urges: "it cannot go on and must change".
 */
function findMainPoint(
  view: SentenceView,
  words: readonly Word[],
  { anchored, inside, nodes, top }: Place,
): number {
  const { tree } = view
  const joined = (relations: ReadonlySet<Relation>) =>
    dependentsBy(view, top, relations).filter((one) => one > top && inside.has(one))
  const governs = (node: number) => anchored.filter((one) => reaches(view, one, new Set([node])))
  const own = governs(top)
  if (!own.some(({ governs: { flips, future } }) => flips === true || future === true)) {
    const colon = words.findIndex(({ form }, index) => form === ':' && (nodes[index] ?? -1) > top)
    const after = joined(beyondColon).find((one) => colon >= 0 && (nodes[colon] ?? -1) < one)
    if (after !== undefined) return after
  }
  if (own.some((one) => one.governs.act)) return top
  return (
    joined(conjuncts).find(
      (one) =>
        tree[one]?.partOfSpeech !== 'NOUN' &&
        governs(one).some((found) => found.governs.act === 'urge' && !found.governs.own),
    ) ?? top
  )
}

/** The clauses with "what" that are the subject of a word. */
const cleftClauses = (view: SentenceView, root: number): readonly number[] =>
  dependentsBy(view, root, subjects).flatMap((subject) =>
    formsOf(view, subject)[0] === 'what'
      ? dependentsBy(view, subject, relative)
      : view.tree[subject]?.relation === 'csubj' &&
          (view.dependents[subject] ?? []).some((one) => formsOf(view, one)[0] === 'what')
        ? [subject]
        : [],
  )

/** Whether a word is a verb by which others' words are reported: what they say is not what the speaker says. */
function tellsOfOthersWords(view: SentenceView, node: number): boolean {
  const { tree } = view
  if (!baseForms((tree[node]?.span.text ?? '').toLowerCase()).some((base) => reporting.has(base)))
    return false
  const subject = dependentsBy(view, node, subjects)[0]
  if (subject === undefined || firstPerson.has(formsOf(view, subject)[0] ?? '')) return false
  return tree[node]?.partOfSpeech === 'VERB' && dependentsBy(view, node, auxiliary).length === 0
}

/** Whether a phrase governs what is on the way down to the main point. */
function reaches(
  view: SentenceView,
  { node, governs, from, to }: Anchored,
  chain: ReadonlySet<number>,
  above = -1,
): boolean {
  if (governs.condition) return false
  const { tree } = view
  const word = tree[node]
  if (!word) return false
  if (chain.has(node)) {
    if (governs.modality === 'desired' && isOthersPast(view, node)) return false
    if (governs.own && governs.act && !governs.flips && !isPerformed(view, node, to - from))
      return false
    if (!nominal.has(word.partOfSpeech)) return true
    return !governs.own && (to - from > 1 || hasClause(view, node))
  }
  const head = word.head ?? -1
  // What the parser hung on the verb of saying above.
  const isStray =
    (functional.has(word.relation) || beside.has(word.relation)) &&
    head >= 0 &&
    head === above &&
    word.relation !== 'mark'
  if (chain.has(head) || isStray) {
    if (functional.has(word.relation)) return true
    // "Nobody came", "they regret nothing"; "there is no doubt that", "they have no plans to".
    if (argument.has(word.relation))
      return governs.flips
        ? to - from > 1 || !verbal.has(word.partOfSpeech)
        : (word.relation === 'obj' || dependentsBy(view, head, expletive).length > 0) &&
            (to - from > 1 || hasClause(view, node))
    if (beside.has(word.relation))
      return to - from > 1 || (Boolean(governs.flips) && word.partOfSpeech === 'PRON')
    return false
  }
  const upper = tree[head]
  return (
    upper !== undefined &&
    chain.has(upper.head ?? -1) &&
    argument.has(upper.relation) &&
    (word.relation === 'det' ||
      word.relation === 'cc' ||
      (quantifying.has(word.relation) && Boolean(governs.flips)))
  )
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
      .filter(({ node: one, governs }) => governs.opens && view.tree[one]?.head === node)
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

/** Whether a verb does what it names: "we urge", "it calls on the council"; not "we asked for pumps in May", "it asks nobody's leave". */
function isPerformed(view: SentenceView, node: number, length: number): boolean {
  const form = (view.tree[node]?.span.text ?? '').toLowerCase()
  const subject = dependentsBy(view, node, subjects)[0]
  if (/ed$/.test(form) && dependentsBy(view, node, auxiliary).length === 0 && subject !== undefined)
    return false
  return (
    length > 1 ||
    hasClause(view, node) ||
    subject === undefined ||
    firstPerson.has(formsOf(view, subject)[0] ?? '')
  )
}

/** "Both sides wanted": what others wished once is told as so. */
function isOthersPast(view: SentenceView, node: number): boolean {
  const subject = dependentsBy(view, node, subjects)[0]
  const first = formsOf(view, subject ?? -1)[0] ?? ''
  return (
    subject !== undefined &&
    !firstPerson.has(first) &&
    !pronouns.has(first) &&
    /ed$/.test(view.tree[node]?.span.text ?? '') &&
    dependentsBy(view, node, auxiliary).length === 0
  )
}

const isInfinitive = (view: SentenceView, node: number): boolean =>
  dependentsBy(view, node, marks).some((one) => formsOf(view, one)[0] === 'to')

const hasClause = (view: SentenceView, node: number): boolean =>
  dependentsBy(view, node, complements).length > 0

/** The first word of the main clause: of its subject, else of its verb. */
function findStart(
  view: SentenceView,
  words: readonly Word[],
  nodes: readonly number[],
  root: number,
): number {
  const { tree } = view
  const subject = dependentsBy(view, root, subjects).find((one) => one < root)
  const auxiliaries = dependentsBy(view, root, auxiliary)
  const top = Math.min(root, ...auxiliaries)
  const isBelow = (node: number): boolean => {
    for (let at: number | null = node; at !== null; at = tree[at]?.head ?? null)
      if (at === subject) return true
    return false
  }
  const start = nodes.findIndex(
    (node, index) =>
      node >= 0 &&
      /[\p{L}\p{N}]/u.test(words[index]?.form ?? '') &&
      (subject === undefined ? node >= top : node === top || isBelow(node)),
  )
  return Math.max(0, start)
}

/** What is known when a condition is looked for. */
interface Found {
  readonly anchored: readonly Anchored[]
  readonly governors: readonly Anchored[]
  readonly chain: ReadonlySet<number>
  readonly start: number
  readonly root: number
  readonly nodes: readonly number[]
}

/** The condition on which the main point hangs; one that stands after it only if it looks ahead. */
function findCondition(
  view: SentenceView,
  { anchored, governors, chain, start, root, nodes }: Found,
): ScopeOperator | null {
  const { tree } = view
  for (const one of anchored) {
    if (!one.governs.condition) continue
    const first = tree[one.node]?.head ?? -1
    const own = dependentsBy(view, one.node, clauses)
    const clause = [one.node, first, tree[first]?.head ?? -1, ...own].find(
      (node) => tree[node]?.relation === 'advcl' || tree[node]?.relation === 'obl',
    )
    const hangsOn = tree[clause ?? -1]?.head ?? -1
    const isOn = (node: number) => chain.has(node) || node === tree[root]?.head
    if (clause === undefined || !(isOn(hangsOn) || (own.includes(clause) && isOn(first)))) continue
    if (clause > root ? looksAhead(view, governors, root) : one.from < start) return one
  }
  // "Should the river rise, …", "Had they known, …".
  for (const clause of dependentsBy(view, root, clauses)) {
    const [first = clause] = dependentsBy(view, clause, auxiliary)
    const subject = dependentsBy(view, clause, clauseNouns)[0]
    if (subject === undefined || first > subject) continue
    const at = nodes.indexOf(first)
    if (at >= 0 && inverted.has(formsOf(view, first)[0] ?? ''))
      return { from: at, to: at + 1, governs: { condition: true } }
  }
  return null
}

const looksAhead = (view: SentenceView, governors: readonly Anchored[], root: number): boolean =>
  governors.some(({ governs }) => governs.future || governs.modality || governs.flips) ||
  !(
    view.tree[root]?.partOfSpeech === 'VERB' &&
    (/ed$/.test(view.tree[root]?.span.text ?? '') ||
      dependentsBy(view, root, auxiliary).some((one) => past.has(formsOf(view, one)[0] ?? '')))
  )

const setOf = (...all: readonly Relation[]): ReadonlySet<Relation> => new Set(all)
const functional = setOf(
  'aux',
  'cop',
  'advmod',
  'mark',
  'cc',
  'discourse',
  'expl',
  'fixed',
  'parataxis',
)
const argument = setOf('nsubj', 'obj', 'iobj')
const beside = setOf('obl', 'nmod', 'case')
const quantifying = setOf('advmod', 'amod', 'nmod')
const beyondColon = setOf('parataxis', 'conj', 'appos', 'ccomp', 'dep')
const conjuncts = setOf('conj', 'parataxis')
const relative = setOf('acl')
const verbal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB'])
const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
const firstPerson: ReadonlySet<string> = new Set(['i', 'we'])
const complements = setOf('ccomp', 'xcomp', 'csubj', 'acl')
const impersonalComplements = setOf('ccomp', 'xcomp', 'csubj')
const raised = setOf('xcomp')
const expletive = setOf('expl')
const subjects = setOf('nsubj', 'csubj', 'expl')
const auxiliary = setOf('aux', 'cop')
const clauseNouns = setOf('nsubj', 'csubj', 'obj')
const marks = setOf('mark')
const clauses = setOf('advcl')
const inverted: ReadonlySet<string> = new Set(['should', 'had', 'were'])
const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they'])
const past: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])
