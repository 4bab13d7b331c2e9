import type { Rule } from './rule.ts'
import { falsehood } from './rules/falsehood.ts'
import { imperative } from './rules/imperative.ts'
import { performedAct } from './rules/performed-act.ts'
import { promise } from './rules/promise.ts'
import { question } from './rules/question.ts'
import { refusal } from './rules/refusal.ts'
import { threat } from './rules/threat.ts'

/** The rules in the order in which they are applied. All but the first two apply to what is plainly said alone. */
export const rules: readonly Rule[] = [
  question,
  falsehood,
  imperative,
  threat,
  promise,
  performedAct,
  refusal,
]
