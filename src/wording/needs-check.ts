import type { Statement } from '../data-model/index.ts'

/** Below this confidence, it is uncertain where a statement begins or ends. */
const leastSure = 0.7

/** Whether a statement is shown with "check this". */
export const needsCheck = ({ confidence }: Pick<Statement, 'confidence'>): boolean =>
  confidence < leastSure
