import type { Decision, Verdict } from '../../data-model/index.ts'
import { describeDecided, describeVerdict } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/** What was decided, and about what, without a full stop. */
export const formatVerdict = (verdict: Verdict): string =>
  escapeControlCharacters(describeVerdict(verdict, { withIds: true }))

/** Who decided, when and why, and who took it back. */
export const formatDecided = (decision: Decision): string =>
  escapeControlCharacters(describeDecided(decision))
