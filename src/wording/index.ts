export { authoritySigns, describeAuthority, type AuthoritySign } from './authority-sign.ts'
export { capitalize } from './capitalize.ts'
export {
  citationForms,
  cite,
  type CitationForm,
  type Cited,
  type CitedFrom,
  type CitedReport,
} from './cite.ts'
export {
  daysInWords,
  describeDay,
  describeDayLimits,
  describeDays,
  describePeriod,
  type DayWords,
} from './describe-days.ts'
export { describeDecided, describeVerdict } from './describe-decision.ts'
export { describeEvidence, describeSureness, speaksFor } from './describe-evidence.ts'
export { describeFirmness, describeUtterance } from './describe-firmness.ts'
export { describeSaid, saidInWords, type SaidInWords } from './describe-said.ts'
export {
  callSource,
  callSpeaker,
  describeOpenChoice,
  describeSpeakers,
  institutionBeside,
  nameSpeakers,
} from './describe-speakers.ts'
export { markSigns } from './mark-signs.ts'
export { needsCheck } from './needs-check.ts'
export { addresseesText, occasionText } from './occasion-text.ts'
export {
  contextInWords,
  describePassage,
  passageInWords,
  type PassageWords,
} from './passage-in-words.ts'
export { plural } from './plural.ts'
export { institutionOf, relayersOf, speakersOf, type DescribedSpeaker } from './speakers-of.ts'
export { anonymityWords, differenceWords, kindWords, utteranceWords } from './value-words.ts'
export { wordsOf } from './words-of.ts'
