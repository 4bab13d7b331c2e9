import type { Rule } from './draft.ts'
import { continueQuotations } from './rules/continue-quotations.ts'
import { contentsBehindCues } from './rules/contents-behind-cues.ts'
import { cutAtMainClause } from './rules/cut-at-main-clause.ts'
import { cutAtParagraphs } from './rules/cut-at-paragraphs.ts'
import { gestureBeforeQuotation } from './rules/gesture-before-quotation.ts'
import { giveSecondSentence } from './rules/give-second-sentence.ts'
import { impersonalIt } from './rules/impersonal-it.ts'
import { includeClauses } from './rules/include-clauses.ts'
import { leaveAntecedents } from './rules/leave-antecedents.ts'
import { leaveConnectives } from './rules/leave-connectives.ts'
import { leaveOtherSentences } from './rules/leave-other-sentences.ts'
import { leaveReasonsForAnonymity } from './rules/leave-reasons-for-anonymity.ts'
import { leaveTakings } from './rules/leave-takings.ts'
import { leaveTimesOfQuoting } from './rules/leave-times-of-quoting.ts'
import { leaveTitles } from './rules/leave-titles.ts'
import { oneSourceACue } from './rules/one-source-a-cue.ts'
import { oneSpeakerAQuotation } from './rules/one-speaker-a-quotation.ts'
import { participlesBeforeQuotations } from './rules/participles-before-quotations.ts'
import { quotationsBesideCues } from './rules/quotations-beside-cues.ts'
import { shareSources } from './rules/share-sources.ts'
import { signedQuotations } from './rules/signed-quotations.ts'
import { splitAtSecondCue } from './rules/split-at-second-cue.ts'
import { transcriptTurns } from './rules/transcript-turns.ts'
import { wholeQuotations } from './rules/whole-quotations.ts'

/** The rules in the order in which they are applied. */
export const rules: readonly Rule[] = [
  contentsBehindCues,
  leaveTakings,
  cutAtParagraphs,
  oneSourceACue,
  giveSecondSentence,
  splitAtSecondCue,
  signedQuotations,
  continueQuotations,
  leaveTitles,
  gestureBeforeQuotation,
  impersonalIt,
  shareSources,
  leaveOtherSentences,
  leaveConnectives,
  leaveAntecedents,
  leaveTimesOfQuoting,
  leaveReasonsForAnonymity,
  cutAtMainClause,
  includeClauses,
  oneSpeakerAQuotation,
  participlesBeforeQuotations,
  wholeQuotations,
  quotationsBesideCues,
  transcriptTurns,
]
