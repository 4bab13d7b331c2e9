import { hashDifference } from './hash-kept-differences.ts'
import { writeJudgement, type KeptJudgement } from './kept-judgement.ts'

/** The row of a pair of statements, whose matter and place in the queue are yet to be worked out. */
export function newRow(a: number, b: number, made: string, judgement: KeptJudgement) {
  const row = {
    a,
    b,
    made,
    judgement: writeJudgement(judgement),
    relation: judgement.relation,
    matter: '',
    sides: '',
    who_a: '',
    who_b: '',
    between_whom: '',
    kinds: '',
    shift: 0,
    answers: 0,
    clearness: 0,
    rank: 0,
    last_day: '',
    decided: null,
  }
  return { ...row, hash: hashDifference(row), placed: 0, front: 0 }
}
