import { getGender } from 'gender-detection-from-name'

import type { Gender } from './word-lists.ts'

/**
 * The gender that a given name is most usual for (English first, then five other languages); null where the list does
 * not know it. Used to tell which pronouns may stand for a person whom the text itself gives no gender.
 */
export function genderOfGivenName(name: string): Gender | null {
  const gender = getGender(name.normalize('NFC').replaceAll(/[.'’]/g, ''), 'en')
  return gender === 'unknown' ? null : gender
}

/** Whether a given name is usual for this gender alone, in all six languages of the list. */
export const isUsualForAlone = (name: string, gender: Gender): boolean =>
  languages.every((language) => getGender(name, language) === gender)

const languages = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const
