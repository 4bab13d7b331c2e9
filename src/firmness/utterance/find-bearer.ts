import { type Range } from '../../text/index.ts'
import { nodesIn, type SentenceView } from '../tree/sentence-view.ts'

/** The parts of a statement that the rules look at. */
export interface UtteranceParts {
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly source: readonly Range[]
}

/** The word of a cue on which the content hangs; null if none does. */
export function findBearer(view: SentenceView, { cue, content }: UtteranceParts): number | null {
  const own = new Set(nodesIn(view, cue))
  for (const first of nodesIn(view, content)) {
    for (let at = view.tree[first]?.head ?? null; at !== null; at = view.tree[at]?.head ?? null)
      if (own.has(at)) return at
  }
  return null
}

/** The verb of a cue on which the content hangs; else the last verb of the cue, else its word nearest to the root. */
export function findVerb(view: SentenceView, { cue, content }: UtteranceParts): number | null {
  const { tree } = view
  const own = new Set(nodesIn(view, cue))
  if (own.size === 0) return null
  for (const first of nodesIn(view, content)) {
    for (let at = tree[first]?.head ?? null; at !== null; at = tree[at]?.head ?? null) {
      if (own.has(at) && (tree[at]?.partOfSpeech === 'VERB' || own.size === 1)) return at
    }
  }
  const verbs = [...own].filter((node) => tree[node]?.partOfSpeech === 'VERB')
  return verbs.at(-1) ?? [...own].find((node) => !own.has(tree[node]?.head ?? -1)) ?? null
}
