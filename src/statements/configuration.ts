import type { Rule } from './draft.ts'
import { continueQuotations } from './rules/continue-quotations.ts'
import { reattachContentToCue } from './rules/reattach-content-to-cue.ts'
import { cutAtMainClause } from './rules/cut-at-main-clause.ts'
import { cutAtParagraphs } from './rules/cut-at-paragraphs.ts'
import { reassignSecondSentence } from './rules/reassign-second-sentence.ts'
import { includeClauses } from './rules/include-clauses.ts'
import { claimsOfOthers } from './rules/sources/claims-of-others.ts'
import { dropAntecedents } from './rules/drop-antecedents.ts'
import { dropConnectives } from './rules/drop-connectives.ts'
import { dropOtherSentences } from './rules/drop-other-sentences.ts'
import { dropTakings } from './rules/drop-takings.ts'
import { dropTimesOfQuoting } from './rules/drop-times-of-quoting.ts'
import { dropTitles } from './rules/drop-titles.ts'
import { oneSourcePerCue } from './rules/sources/one-source-per-cue.ts'
import { oneSpeakerPerQuotation } from './rules/one-speaker-per-quotation.ts'
import { participlesBeforeQuotations } from './rules/participles-before-quotations.ts'
import { quotationsBesideCues } from './rules/quotations-beside-cues.ts'
import { shareSources } from './rules/sources/share-sources.ts'
import { signedQuotations } from './rules/signed-quotations.ts'
import { splitAtSecondCue } from './rules/split-at-second-cue.ts'
import { speakersBehindHearers } from './rules/sources/speakers-behind-hearers.ts'
import { subjectsOfReportedSaying } from './rules/sources/subjects-of-reported-saying.ts'
import { transcriptTurns } from './rules/transcript-turns.ts'
import { wordsSentThrough } from './rules/sources/words-sent-through.ts'
import { cutWritersClauses } from './rules/tree/cut-writers-clauses.ts'
import { dropDeeds } from './rules/tree/drop-deeds.ts'
import { labelledQuotations } from './rules/labelled-quotations.ts'
import { nounsOfSaying } from './rules/tree/nouns-of-saying.ts'
import { parentheticalCues } from './rules/tree/parenthetical-cues.ts'
import { sayingInfinitives } from './rules/tree/saying-infinitives.ts'
import { sourcesAroundClauses } from './rules/tree/sources-around-clauses.ts'
import { sourcesOnTree } from './rules/tree/sources-on-tree.ts'
import { wholeQuotations } from './rules/whole-quotations.ts'

/** The rules in the order in which they are applied. */
export const rules: readonly Rule[] = [
  reattachContentToCue,
  dropTakings,
  dropDeeds,
  parentheticalCues,
  sayingInfinitives,
  nounsOfSaying,
  sourcesAroundClauses,
  cutAtParagraphs,
  oneSourcePerCue,
  reassignSecondSentence,
  splitAtSecondCue,
  signedQuotations,
  labelledQuotations,
  continueQuotations,
  dropTitles,
  shareSources,
  claimsOfOthers,
  subjectsOfReportedSaying,
  speakersBehindHearers,
  wordsSentThrough,
  sourcesOnTree,
  dropOtherSentences,
  dropConnectives,
  dropAntecedents,
  dropTimesOfQuoting,
  cutAtMainClause,
  cutWritersClauses,
  includeClauses,
  oneSpeakerPerQuotation,
  participlesBeforeQuotations,
  wholeQuotations,
  quotationsBesideCues,
  transcriptTurns,
]
