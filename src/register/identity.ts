/** What is known of someone or something, from one report or from several: what two are compared by. */
export interface Identity {
  readonly kind: 'person' | 'institution' | 'place'
  /** The name, as the register shows it. */
  readonly name: string
  /** Other full names, as a list that a person gave has them; acronyms that a report explains. */
  readonly otherNames: readonly string[]
  readonly offices: readonly Office[]
  readonly gender: Gender | null
  /** The first and the last day on which a report names them; null if no day is known. */
  readonly days: DaysNamed | null
  /** Whether it stands on a list of people and institutions that a person gave. */
  readonly isListed: boolean
}

/** An office that a report gives to someone. */
export interface Office {
  /** Empty if only the institution is given. */
  readonly title: string
  /** What the office is of, if the title says it: "State" in "Secretary of State". */
  readonly office: string | null
  readonly institution: string | null
}

/** A person's gender as far as words tell it. */
export type Gender = 'female' | 'male'

/** Calendar days, both included. */
export interface DaysNamed {
  readonly first: string
  readonly last: string
}
