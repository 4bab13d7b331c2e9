import { stateWidth, type Encoder, type EncoderInput } from './encoder.ts'
import type { Window } from './windows.ts'

/** The states of a text's words, `stateWidth` numbers a word. */
export interface States {
  /** Takes those of a window's body. */
  readonly keep: (window: Window, states: Float32Array) => void
  /** Those of words from `first` up to `after`. */
  readonly of: (first: number, after: number) => Promise<Float32Array>
}

/**
 * Keeps the states of a text of at most `most` words, 200,000 unless given: 1.5 kB a word. Of a longer one it keeps none, and works out once more those that are asked for: a window
 * depends on its own words alone, so they are the same.
 */
export function keepStates(input: EncoderInput, encoder: Encoder, most = mostWordsKept): States {
  const { words, windows } = input
  const kept = words.count <= most ? new Float32Array(words.count * stateWidth) : null
  let last: { readonly window: Window; readonly states: Float32Array } | null = null
  const statesIn = async (window: Window): Promise<Float32Array> => {
    if (last?.window !== window) {
      last = { window, states: (await encoder.run(encoder.feed(input, window))).states }
    }
    return last.states
  }
  return {
    keep: (window, states) => kept?.set(states, window.start * stateWidth),
    async of(first, after) {
      if (kept) return kept.slice(first * stateWidth, after * stateWidth)
      const found = new Float32Array((after - first) * stateWidth)
      for (const window of windows) {
        if (window.end <= first || window.start >= after) continue
        const states = await statesIn(window)
        const from = Math.max(window.start, first)
        const part = states.subarray(
          (from - window.start) * stateWidth,
          (Math.min(window.end, after) - window.start) * stateWidth,
        )
        found.set(part, (from - first) * stateWidth)
      }
      return found
    },
  }
}

const mostWordsKept = 200_000
