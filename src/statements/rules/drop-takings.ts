import type { WorkingDraft } from '../../data-model/index.ts'
import type { Rule } from '../draft.ts'

/** To claim a city, ground or lives is to take them, not to say anything: what is marked so is no statement. */
export const dropTakings: Rule = {
  name: 'drop-takings',
  apply: (drafts) => drafts.filter((draft) => !isTaking(draft)),
}

const isTaking = ({ cue, content }: WorkingDraft): boolean =>
  claim.test(cue.at(-1)?.text ?? '') && taken.test(content[0]?.text ?? '')

const claim = /(?:^|\s)claim(?:s|ed|ing)?$/iu
/** At most four words, the last of which is a thing that is taken and does nothing itself. */
const taken =
  /^(?:[\p{L}\p{N}’'-]+ ){0,4}(?:cit(?:y|ies)|towns?|villages?|territor(?:y|ies)|land|ground|li(?:fe|ves)|seats?|titles?|prizes?|victims?)(?![\p{L}-]| (?:i|wa|ha)s\b| (?:are|were|had|have|did|do|does|can|could|will|would|should|must|belong\p{L}*)\b)/iu
