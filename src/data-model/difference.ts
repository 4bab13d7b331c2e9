import type { Span } from '../text/span.ts'
import type { Said, Seat } from './statement.ts'
import type {
  commitmentRelations,
  differenceKinds,
  differenceParties,
  pairRelations,
  statementOrders,
} from './values.ts'

/** How two statements on one proposition stand to each other. */
export type PairRelation = (typeof pairRelations)[number]

/**
 * By what two statements differ. polarity: as so and not so; commitment: how far they commit their speakers; number,
 * time, place, who: another number, day, place or doer; judgement: good and bad of the same thing.
 */
export type DifferenceKind = (typeof differenceKinds)[number]

/** How far one of two statements commits its speaker beside the other. */
export type CommitmentRelation = (typeof commitmentRelations)[number]

/** Words that show by what two statements differ; null if no words of one side show it. */
export interface ShownWords {
  /** In UTF-16 code units of the words of a. */
  readonly a: Span | null
  /** In UTF-16 code units of the words of b. */
  readonly b: Span | null
  readonly by: DifferenceKind
}

/** How a pair of statements was judged. */
export interface PairJudgement {
  readonly relation: PairRelation
  /** Empty if they do not differ, and if they differ but it is not clear by what. */
  readonly by: readonly DifferenceKind[]
  /** Null if one is no firmer than the other, or it is not known. */
  readonly commitment: CommitmentRelation | null
  readonly words: readonly ShownWords[]
  /** How often such an answer is right on a careful reading, 0 … 1. */
  readonly clearness: number
}

/** What the network says of two texts a and b; each list of shares adds up to 1. */
export interface PairScores {
  /** Whether b follows from a: entailed, neutral, contradicted. */
  readonly forward: readonly [number, number, number]
  /** Whether a follows from b. */
  readonly backward: readonly [number, number, number]
  /** Whether they agree, stand in neither relation, or differ. */
  readonly relation: readonly [number, number, number]
  /** Whether they are on one matter, 0 … 1. */
  readonly matter: number
  /** Whether a makes b stronger, and whether it makes it weaker, 0 … 1 each. */
  readonly strength: readonly [number, number]
}

/** A statement of a difference. */
export interface DifferenceSide {
  /** Its ID. */
  readonly statement: string
  /** The ID of its report. */
  readonly report: string
  /** The report's file or address. */
  readonly source: string
  readonly content: readonly Span[]
  /** Whose words it is, by name; of one without a name, how the report calls them. */
  readonly speakers: readonly string[]
  /** The office spoken for; null if none or several are known. */
  readonly seat: Seat | null
  readonly said: Said
}

/** Two statements on one proposition, of which a was made first if that is known. */
export interface Difference {
  /** The IDs of both statements, joined by `~`. */
  readonly id: string
  readonly relation: 'differ' | 'agree'
  readonly a: DifferenceSide
  readonly b: DifferenceSide
  /** Empty if they agree, and if it is not clear by what they differ. */
  readonly by: readonly DifferenceKind[]
  readonly commitment: CommitmentRelation | null
  readonly between: (typeof differenceParties)[number]
  /** Whether one speaker or office says something else on a later day, with nothing between that bridges it. */
  readonly shift: boolean
  /** Whether b names a speaker of a. */
  readonly answers: boolean
  readonly order: (typeof statementOrders)[number]
  /** The words that tell how long after a b was said: "hours after"; null if none do. */
  readonly hours: Span | null
  /** The ID of the matter: `m-` and that of its first statement. */
  readonly matter: string
  readonly words: readonly ShownWords[]
  /** How often it is right on a careful reading, 0 … 1. */
  readonly clearness: number
}
