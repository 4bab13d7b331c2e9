/** A word of a sentence, what it hangs on, and so on to the root, each by its index. */
import type { ParsedWord } from '../data-model/index.ts'
export function pathToRoot(words: readonly ParsedWord[], word: number): readonly number[] {
  const path: number[] = []
  for (let at: number | null = word; at !== null; at = words[at]?.head ?? null) path.push(at)
  return path
}
