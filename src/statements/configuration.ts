import type { Rule } from './draft.ts'
import { continueQuotations } from './rules/continue-quotations.ts'
import { contentsBehindCues } from './rules/reattach-content-to-cue.ts'
import { cutAtMainClause } from './rules/cut-at-main-clause.ts'
import { cutAtParagraphs } from './rules/cut-at-paragraphs.ts'
import { gestureBeforeQuotation } from './rules/gesture-before-quotation.ts'
import { giveSecondSentence } from './rules/reassign-second-sentence.ts'
import { impersonalIt } from './rules/impersonal-it.ts'
import { includeClauses } from './rules/include-clauses.ts'
import { leaveAntecedents } from './rules/drop-antecedents.ts'
import { leaveConnectives } from './rules/drop-connectives.ts'
import { leaveOtherSentences } from './rules/drop-other-sentences.ts'
import { leaveReasonsForAnonymity } from './rules/drop-reasons-for-anonymity.ts'
import { leaveTakings } from './rules/drop-takings.ts'
import { leaveTimesOfQuoting } from './rules/drop-times-of-quoting.ts'
import { leaveTitles } from './rules/drop-titles.ts'
import { oneSourceACue } from './rules/one-source-per-cue.ts'
import { oneSpeakerAQuotation } from './rules/one-speaker-per-quotation.ts'
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
