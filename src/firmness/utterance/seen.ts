/** What was seen on the way up from a cue's verb. */
export interface State {
  negations: number[]
  withheld: number[]
  refused: boolean
  planned: number[]
  condition: number[]
  modal: number[]
  past: boolean
  should: boolean
  would: boolean
  hearsay: number[]
  made: boolean
  perceived: boolean
  future: number[]
}

export const makeState = (): State => ({
  negations: [],
  withheld: [],
  refused: false,
  planned: [],
  condition: [],
  modal: [],
  past: false,
  should: false,
  would: false,
  hearsay: [],
  made: false,
  perceived: false,
  future: [],
})
