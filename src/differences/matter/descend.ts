import { relationSet } from '../../data-model/index.ts'
import { isNounOfSaying, isOverNoun, isLight, isStance, isStanceNoun } from './matter-words.ts'
import { isSideClause } from './side-clause.ts'
import { dependentsBy, type SentenceTree } from './sentence-tree.ts'

/** The proposition below the words of stance. */
export interface Proposition {
  /** The word on which it hangs. */
  readonly node: number
  /** Whoever does it, if that hangs on a word above: "the council" of "the council wants to vote"; null if there is none. */
  readonly subject: number | null
  /** Parts that hang on a word above and are of it: "on Friday" of "hold talks on Friday". */
  readonly beside: readonly number[]
}

/** Goes down from a word over words of stance, negation and light verbs. */
export function descend(tree: SentenceTree, top: number, inside: ReadonlySet<number>): Proposition {
  let at: Proposition = { node: top, subject: null, beside: [] }
  for (let steps = 0; steps < mostSteps; steps++) {
    const next = stepFrom(tree, at, inside)
    if (!next) break
    at = next
  }
  return at
}

/** No sentence has more words of stance over one another. */
const mostSteps = 8

function stepFrom(
  tree: SentenceTree,
  at: Proposition,
  inside: ReadonlySet<number>,
): Proposition | null {
  const { words, forms } = tree
  const { node } = at
  const form = forms[node] ?? ''
  const of = (relations: Parameters<typeof dependentsBy>[2]) =>
    dependentsBy(tree, node, relations).filter((one) => inside.has(one))
  const after = (relations: Parameters<typeof dependentsBy>[2]) =>
    of(relations).filter((one) => one > node)
  const [object] = after(objects)
  const [own] = of(nominalSubjects).filter((one) => one < node)
  const subject = own ?? at.subject
  const isNoun = nouns.has(words[node]?.partOfSpeech ?? 'X')
  const isImpersonal =
    of(expletives).length > 0 || (own !== undefined && impersonal.has(forms[own] ?? ''))

  // "There are no plans to …"
  const there = of(expletives).some((one) => forms[one] === 'there')
  const [thing] = after(nominalSubjects)
  if (there && thing !== undefined) return { node: thing, subject: null, beside: after(obliques) }

  if (isNoun && (isStanceNoun(form) || isNounOfSaying(form))) {
    const below = stepFromNoun(tree, at, inside)
    if (below) return below
  }

  const [clause] = of(clauses).filter(
    (one) => one > node || words[one]?.relation === 'csubj' || isImpersonal,
  )
  if (clause !== undefined) {
    const relation = words[clause]?.relation
    if (isImpersonal) return { node: clause, subject: null, beside: [] }
    if (isStance(form) && (relation === 'xcomp' || isOfSpeaker(tree, own))) {
      // "Urge the council to publish it": the object does it; "plan to publish it": the subject does.
      if (relation !== 'xcomp') return { node: clause, subject: null, beside: [] }
      const more = after(besideInfinitive).filter((one) => one > clause && !isSideClause(tree, one))
      return { node: clause, subject: object ?? subject, beside: more }
    }
  }

  // "Talks were held in March."
  if (object === undefined && own !== undefined && isLight(form, forms[own] ?? ''))
    return { node: own, subject: null, beside: after(obliques) }

  if (object !== undefined) {
    const objectForm = forms[object] ?? ''
    const beside = after(obliques).filter((one) => one > object)
    if (
      isOverNoun(form) ||
      (isLight(form, objectForm) && words[object]?.partOfSpeech !== 'PRON') ||
      (carriers.has(form) && (isStanceNoun(objectForm) || isNounOfSaying(objectForm)))
    ) {
      if (isRuleWithoutOut(tree, node)) return null
      return { node: object, subject, beside: [...at.beside, ...beside] }
    }
  }
  return null
}

/** "Plans to sell the port" → "sell the port"; "the possibility of talks" → "talks". */
function stepFromNoun(
  tree: SentenceTree,
  { node, subject, beside }: Proposition,
  inside: ReadonlySet<number>,
): Proposition | null {
  const { words, forms } = tree
  const below = dependentsBy(tree, node, underNouns).filter((one) => inside.has(one) && one > node)
  const clause = below.find((one) => words[one]?.relation !== 'nmod' && !isRelative(tree, one))
  if (clause !== undefined) {
    const hasOwn = dependentsBy(tree, clause, nominalSubjects).length > 0
    return { node: clause, subject: hasOwn ? null : subject, beside: [] }
  }
  const form = forms[node] ?? ''
  // "The minister made an announcement about the ferries": that is what he did.
  if (subject !== null && !isStanceNoun(form)) return null
  const prepositions = prepositionsOf(form)
  const noun = below.find((one) =>
    dependentsBy(tree, one, cases).some((mark) => prepositions.has(forms[mark] ?? '')),
  )
  if (noun === undefined) return null
  return {
    node: noun,
    subject,
    beside: [...below.filter((one) => one > noun), ...beside],
  }
}

/** The prepositions with which a noun names its matter: "reports of a fire", but a report on it is a thing by itself. */
const prepositionsOf = (form: string): ReadonlySet<string> =>
  /^reports?$/.test(form)
    ? matterOfReports
    : isStanceNoun(form)
      ? matterAfterStance
      : matterAfterSaying

/** Whether a clause is relative: "which he made", "the ship that sank", "plans he made". */
function isRelative(tree: SentenceTree, clause: number): boolean {
  const { words, forms } = tree
  const before = (tree.dependents[clause] ?? []).filter((one) => one < clause)
  return before.some(
    (one) =>
      words[one]?.partOfSpeech === 'PRON' && relativePronouns.has(forms[one] ?? '') && one < clause,
  )
}

/** Whether a subject is the speaker, or nobody in particular: of "voters think" it is another's stance. */
const isOfSpeaker = ({ words }: SentenceTree, subject: number | undefined): boolean =>
  subject === undefined || words[subject]?.partOfSpeech === 'PRON'

/** "Rule" without "out" governs nothing. */
const isRuleWithoutOut = ({ forms, dependents }: SentenceTree, node: number): boolean =>
  (forms[node] ?? '').startsWith('rul') &&
  !(dependents[node] ?? []).some((one) => forms[one] === 'out')

const nominalSubjects = relationSet('nsubj')
const expletives = relationSet('expl')
const objects = relationSet('obj', 'iobj')
const obliques = relationSet('obl')
const clauses = relationSet('ccomp', 'xcomp', 'csubj')
const besideInfinitive = relationSet('xcomp', 'obl', 'advcl')
const underNouns = relationSet('acl', 'ccomp', 'xcomp', 'nmod', 'advcl')
const cases = relationSet('case', 'mark')
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const impersonal: ReadonlySet<string> = new Set(['it'])
const carriers: ReadonlySet<string> = new Set([
  'have',
  'has',
  'had',
  'having',
  'give',
  'gave',
  'make',
  'made',
  'see',
  'saw',
  'hear',
  'heard',
])
const matterAfterStance: ReadonlySet<string> = new Set([
  'of',
  'for',
  'about',
  'on',
  'in',
  'over',
  'regarding',
  'concerning',
])
const matterAfterSaying: ReadonlySet<string> = new Set([
  'about',
  'on',
  'over',
  'for',
  'regarding',
  'concerning',
])
const matterOfReports: ReadonlySet<string> = new Set(['of', 'about'])
const relativePronouns: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose'])
