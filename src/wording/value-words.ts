import type {
  AnonymityReason,
  DifferenceKind,
  StatementKind,
  Utterance,
} from '../data-model/index.ts'

/** Whether it was said, in words. */
export const utteranceWords: Readonly<Record<Utterance, string>> = {
  made: 'said',
  withheld: 'not said: withheld',
  planned: 'not said yet',
  hypothetical: 'not said: supposed',
  reported: 'by hearsay',
}

/** Whether a report tells of words or of a mind, in words. */
export const kindWords: Readonly<Record<StatementKind, string>> = {
  speech: 'words',
  belief: 'a belief',
  plan: 'a plan',
  attitude: 'an attitude',
}

/** Why a source is not named, in words. */
export const anonymityWords: Readonly<Record<AnonymityReason, string>> = {
  'not-authorised': 'not authorised to speak',
  fear: 'for fear of harm',
  'sensitive-talks': 'sensitive matters',
  'briefing-rules': 'the rules of a briefing',
  'none-given': 'no reason given',
}

/** In what two statements differ, in words that go on from "they differ in". */
export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  polarity: 'whether it is so or not',
  commitment: 'how far it commits',
  number: 'the number',
  time: 'the day',
  place: 'the place',
  who: 'who it is',
  judgement: 'whether it is good or bad',
}
