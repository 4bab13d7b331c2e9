import type { Authority } from '../../src/data-model/index.ts'
import { isSameSpeaker, wordsOfSpeakers } from '../../src/matching/same-speaker.ts'
import { checkTable, listed } from '../check-table.ts'
import { telling } from './statement-pairs.ts'

/** A telling of `authority: speaker, speaker (institution, institution)`; the authority is "named" if none is given. */
const read = (given: string) => {
  const [, authority = 'named', names = '', bodies] =
    /^(?:(\w+): ?)?([^(]*?) ?(?:\((.*)\))?$/.exec(given) ?? []
  return telling('the ship left', {
    authority: authority as Authority,
    speakers: names === '' ? [] : names.split(', '),
    institutions: bodies === undefined ? [] : bodies.split(', '),
  })
}

/** Whether two tellings may be of one speaker, either way round; ? if the words must decide. */
const check = (pair: string): string => {
  const [one = '', other = ''] = pair.split(' / ')
  const found = isSameSpeaker(read(one), read(other))
  if (found !== isSameSpeaker(read(other), read(one))) return 'one way only'
  return found === null ? '?' : found ? 'yes' : 'no'
}

checkTable(
  'isSameSpeaker',
  check,
  `
  # two persons
  Ann Lind / Ann Lind → yes
  Ann Lind / Lind → yes
  Ann Lind / A. Lind → yes
  Ann Lind / Anna Lind → yes
  Chris Lind / Christine Lind → yes
  Ann Mary Lind / Mary Lind → yes
  Søren Halvard / Soren Halvard → yes
  Ann Halvard / Ann Halvord → yes
  Ann Lind’s / Ann Lind → yes
  # of another name
  Ann Lind / Karin Lind → no
  Ann Lind / Ann Berg → no
  Ann Lind / Ann Lund → no
  Ann Lind / Ann → no
  # one of several
  Ann Lind, Peter Moe / Moe → yes
  Ann Lind, Peter Moe / Karin Berg → no
  # a pronoun may be anyone
  Ann Lind / she → ?
  unnamed: they / institution: the Navy (Navy) → ?
  # no speaker
  none: / none: → no
  Ann Lind / none: → no
  # a person and the institution that he or she speaks for
  Ann Lind (Navy) / institution: the Navy (Navy) → yes
  Ann Lind (Navy) / institution: Navy of Orvik (Navy of Orvik) → yes
  Ann Lind (Navy) / institution: the Army (Army) → no
  Ann Lind / institution: the Navy (Navy) → ?
  # a person and one without a name
  Ann Lind / unnamed: an official → ?
  Ann Lind (Navy) / unnamed: a spokeswoman (Navy) → yes
  Ann Lind (Navy) / unnamed: a spokeswoman (Army) → ?
  Ann Lind (Navy) / unnamed: an official (Navy) → ?
  # two without a name
  unnamed: an official / unnamed: a clerk → ?
  unnamed: an official (Navy) / unnamed: a clerk (Navy) → yes
  collective: officials / unnamed: officials → yes
  # two institutions
  institution: Central Bank / institution: Central Bank of Orvik → yes
  institution: the Navy / institution: Navy → yes
  institution: Ministry of Trade / institution: Trade Ministry → yes
  institution: Central Bank / institution: Orvik Bank → no
  institution: the Navy / document: the report → no
  document: the report / document: a report → yes
  institution: the Navy / unnamed: an official → ?
`,
)

checkTable(
  'wordsOfSpeakers',
  (given) => listed([...wordsOfSpeakers(read(given))].toSorted()),
  `
  # names and institutions, with their stems
  Peter Moe → moe; peter
  institution: Ministries → ministries; ministry
  Peter Moe (Navy of Orvik) → moe; navy; orvik; peter
  # without the words that any name has
  institution: the Office for Foreign Affairs → foreign
  Lind’s → lind
`,
)
