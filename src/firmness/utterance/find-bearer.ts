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
  return firstAbove(view, content, (node) => own.has(node))
}

/** The verb of a cue on which the content hangs; else the last verb of the cue, else its word nearest to the root. */
export function findVerb(view: SentenceView, { cue, content }: UtteranceParts): number | null {
  const { tree } = view
  const own = new Set(nodesIn(view, cue))
  if (own.size === 0) return null
  const isVerb = (node: number) => tree[node]?.partOfSpeech === 'VERB'
  const above = firstAbove(view, content, (at) => own.has(at) && (isVerb(at) || own.size === 1))
  if (above !== null) return above
  const last = [...own].filter(isVerb).at(-1)
  return last ?? [...own].find((node) => !own.has(tree[node]?.head ?? -1)) ?? null
}

/** The first such word above a word of the content, of its words in order; null if there is none. */
function firstAbove(
  view: SentenceView,
  content: readonly Range[],
  isWanted: (node: number) => boolean,
): number | null {
  for (const node of nodesIn(view, content)) {
    for (let at = view.tree[node]?.head ?? null; at !== null; at = view.tree[at]?.head ?? null)
      if (isWanted(at)) return at
  }
  return null
}
