/** What the statements of a report are compared by: of those that can stand against others. */
export interface ComparisonTable {
  readonly report: string
  /** Another number whenever the row is written again: what is held in memory is of that version. */
  readonly version: number
  /** The name of the model that made the vectors. */
  readonly made: string
  /** See `ReportSides`. */
  readonly stamp: string
  /** The statements and what they are compared by, as JSON: see `readSides`. */
  readonly sides: string
  /** The codes of their vectors, one after the other, in base64: see `signCode`. */
  readonly codes: string
  /** Their vectors, one after the other, in base64: see `toSmall`. */
  readonly vectors: string
  /** See `hashComparison`. */
  readonly hash: string
  /** 1 if its statements have been compared with others; 0 if they wait for it; 2 if it was indexed again since. */
  readonly done: number
}

/** Two statements that differ or agree. */
export interface DifferenceTable {
  /** The numbers of the statements, the lower one first. */
  readonly a: number
  readonly b: number
  /** The name of the model that judged them; empty if a person did. */
  readonly made: string
  /** The `KeptJudgement`, as JSON. */
  readonly judgement: string
  /** `differ`, `agree`; or `none` if a person decided that. */
  readonly relation: string
  /** The ID of the matter. */
  readonly matter: string
  /** Between whom: the offices or speakers on both sides, joined. */
  readonly sides: string
  /** The names of the speakers and the office on either side, each with a blank at both ends, to find them by. */
  readonly who_a: string
  readonly who_b: string
  /** See `Difference`. */
  readonly between_whom: string
  /** By what they differ, joined by blanks, with one at either end. */
  readonly kinds: string
  readonly shift: number
  readonly answers: number
  /** In thousandths. */
  readonly clearness: number
  /** How far up it stands in the queue, in millionths. */
  readonly rank: number
  /** The last day on which the later of both may have been said; empty if it is not known. */
  readonly last_day: string
  /** The ID of the decision about it; null if there is none. */
  readonly decided: string | null
  /** See `hashDifference`. */
  readonly hash: string
  /** 1 if what depends on people and offices is up to date; 0 if it is to be worked out again. */
  readonly placed: number
  /** 1 if it stands in front for its matter and those between whom it is. */
  readonly front: number
}

/** The matter of a statement that differs from another or agrees with one. */
export interface MatterStatementTable {
  readonly statement: number
  /** Its ID: `m-` and that of the statement with which it began. */
  readonly matter: string
  /** See `hashMatter`. */
  readonly hash: string
}
