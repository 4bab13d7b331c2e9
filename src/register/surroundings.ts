/** What a record knows around two that may be the same. */
export interface Surroundings {
  /** How many people and institutions the record knows. */
  readonly population: number
  /** How many of them have a key (see `keysOf`). */
  readonly bearersOf: (key: string) => number
  /** How many others are named in reports of the one and in reports of the other. */
  readonly companions: number
  /** Whether one report names both, each as someone else. */
  readonly areToldApart: boolean
}
