import type { Decision } from '../../data-model/index.ts'

/** Whether a decision is active: it was not taken back. */
export const isActive = ({ undone }: Pick<Decision, 'undone'>): boolean => undone === null
