import type { Evidence, Feature } from '../register/evidence.ts'

/** What a piece of evidence that two are the same says, for people: "they share an office". */
export const describeEvidence = ({ feature }: Pick<Evidence, 'feature'>): string => words[feature]

/** Whether a piece of evidence speaks for two being the same, or against it. */
export const speaksFor = ({ weight }: Evidence): boolean => weight > 0

/**
 * How sure it is that two are the same, in words: "almost certain". Below the probability from which two are joined,
 * it is a question.
 */
export function describeSureness(confidence: number): string {
  if (confidence >= 0.99) return 'almost certain'
  if (confidence >= 0.9) return 'very likely'
  if (confidence >= 0.7) return 'likely'
  return confidence >= 0.4 ? 'open' : 'unlikely'
}

const words: Readonly<Record<Feature, string>> = {
  'any two': 'two names are rarely the same person',
  'same name': 'they share the name, and few others have it',
  'rare name': 'they share the given name, and few others have it',
  'short for the other': 'one given name is short for the other',
  'given name alike': 'the given names differ in one letter',
  initial: 'the initial fits the given name',
  'other given name': 'the given names differ',
  'same middle name': 'the middle names fit',
  'other middle name': 'the middle names differ',
  'same suffix': 'both are Jr., Sr. or the like',
  'other suffix': 'one is Jr., the other Sr. or the like',
  'suffix in one': 'only one is Jr., Sr. or the like',
  'same office': 'they share an office',
  'same institution': 'they share an institution',
  'other office': 'their offices differ',
  'other institution': 'their institutions differ',
  'same gender': 'the same pronouns',
  'other gender': 'different pronouns',
  'same company': 'the same people are named beside them',
  'same time': 'they are named at the same time',
  'long apart': 'more than ten years lie between them',
  'on a list': 'one is on your list of people',
  'listed under both names': 'your list gives both names',
  'explained acronym': 'a report explains the acronym',
  'letters of the words': 'the letters begin the words',
  'other words too': 'the names have other words, too',
  'country in one': 'only one name says a country',
  'other country': 'the names say different countries',
  'other kind': 'one is a place, the other an institution',
  'told apart': 'a report names both',
  'named by its outlet': 'the outlet names this person in full in those days',
  'named in those days': 'other outlets name this person in full in those days',
  'named elsewhere': 'only reports of other days name this person in full',
}
