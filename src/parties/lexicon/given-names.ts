import { getGender } from 'gender-detection-from-name'
import english from 'gender-detection-from-name/names/en.js'
import french from 'gender-detection-from-name/names/fr.js'
import german from 'gender-detection-from-name/names/de.js'
import italian from 'gender-detection-from-name/names/it.js'
import spanish from 'gender-detection-from-name/names/es.js'
import turkish from 'gender-detection-from-name/names/tr.js'

import type { Gender } from './word-lists.ts'

/**
 * The gender that a given name is most usual for (English first, then five other languages); null where the list does
 * not know it. Used to tell which pronouns may stand for a person whom the text itself gives no gender.
 */
export function genderOfGivenName(name: string): Gender | null {
  const gender = getGender(name.normalize('NFC').replaceAll(/[.'’]/g, ''), 'en')
  return gender === 'unknown' ? null : gender
}

/**
 * Whether a given name is usual for this gender alone: three of the six languages at least have it for this one, and none for the
 * other. What one or two have may be a name of a language that has no list, and the other gender's there.
 */
export function isUsualForAlone(name: string, gender: Gender): boolean {
  const found = languages.flatMap((names) => names.get(name.toLowerCase()) ?? [])
  return found.length >= leastLanguages && found.every((one) => one === gender)
}

const languages = [english, french, german, italian, spanish, turkish]
const leastLanguages = 3
