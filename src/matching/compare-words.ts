/** A run of words that a quotation and a content have in common, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'left out' | 'inserted'
  /** The words as written: those of the content, or those that the quotation inserts. */
  readonly words: string
}

/** A quotation beside the most similar part of a content. */
export interface Comparison {
  /**
   * 0 … 1: twice the letters of the common words, divided by the letters of the quotation and of that part (Dice,
   * 1945).
   */
  readonly likeness: number
  /** Word by word. */
  readonly runs: readonly WordRun[]
}

/**
 * Compares a quotation with a content word by word, ignoring capitals, marks and the shape of apostrophes. Words of
 * the content before and after the quoted part are no difference (Sellers, 1980). Of all alignments, the one with the
 * fewest letters inserted and left out is chosen; an inserted letter costs as much as two left out.
 */
export function compareWords(quotation: string, said: string): Comparison {
  const runs = align(comparedWords(quotation), comparedWords(said))
  const count = (kind: WordRun['kind']) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? plain(run.words).length : 0), 0)
  const same = count('same')
  const likeness = same === 0 ? 0 : (2 * same) / (2 * same + count('left out') + count('inserted'))
  return { likeness, runs }
}

interface ComparedWord {
  readonly written: string
  readonly plain: string
}

const insertion = (word: ComparedWord): number => 2 * word.plain.length

function align(quoted: readonly ComparedWord[], said: readonly ComparedWord[]): readonly WordRun[] {
  const width = said.length + 1
  // The least cost of aligning the first `row` words of the quotation with words of the content up to `column`.
  const costs = new Uint32Array((quoted.length + 1) * width)
  for (const [row, word] of quoted.entries()) {
    const [above, here] = [row * width, (row + 1) * width]
    for (let column = 0; column < width; column++) {
      const spoken = said[column - 1]
      let cost = (costs[above + column] ?? 0) + insertion(word)
      if (spoken) {
        cost = Math.min(cost, (costs[here + column - 1] ?? 0) + spoken.plain.length)
        if (spoken.plain === word.plain) cost = Math.min(cost, costs[above + column - 1] ?? 0)
      }
      costs[here + column] = cost
    }
  }
  return joinRuns(traceBack(quoted, said, costs).toReversed())
}

/** The alignment of the least cost, its last word first. */
function traceBack(
  quoted: readonly ComparedWord[],
  said: readonly ComparedWord[],
  costs: Uint32Array,
): readonly WordRun[] {
  const width = said.length + 1
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0
  let row = quoted.length
  let column = 0
  for (let end = 1; end < width; end++) if (cost(row, end) < cost(row, column)) column = end
  const steps: WordRun[] = []
  for (let word = quoted[row - 1]; word; word = quoted[row - 1]) {
    const spoken = said[column - 1]
    if (spoken?.plain === word.plain && cost(row, column) === cost(row - 1, column - 1)) {
      steps.push({ kind: 'same', words: spoken.written })
      row -= 1
      column -= 1
    } else if (cost(row, column) === cost(row - 1, column) + insertion(word) || !spoken) {
      steps.push({ kind: 'inserted', words: word.written })
      row -= 1
    } else {
      steps.push({ kind: 'left out', words: spoken.written })
      column -= 1
    }
  }
  return steps
}

function joinRuns(steps: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last?.kind !== step.kind) runs.push(step)
    else runs.splice(-1, 1, { ...last, words: `${last.words} ${step.words}` })
  }
  return runs
}

const comparedWords = (text: string): readonly ComparedWord[] =>
  text
    .split(/\s+/)
    .map((written) => ({ written, plain: plain(written) }))
    .filter((word) => word.plain !== '')

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']/gu, '')
    .replaceAll(/^'+|'+$/g, '')
