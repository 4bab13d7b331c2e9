import { checkTable, yesOrNo } from '../../check-table.ts'
import { isName } from '../../../src/parties/names/is-name.ts'

const wordsOf = (words: string) =>
  words.split(' ').flatMap((word) => {
    const plain = word.toLowerCase().replace(/\.$/, '').replaceAll('’', "'")
    return plain === '' ? [] : { plain }
  })

/** Reads `(Mr.) White`: what stands before the words in round brackets; a star after them, that the last is a surname here. */
const check = (given: string): string => {
  const {
    before = '',
    words = '',
    star,
  } = /^(?:\((?<before>.*)\) )?(?<words>[^*]*)(?<star>\*)?$/u.exec(given)?.groups ?? {}
  return yesOrNo(isName(words, wordsOf(words), wordsOf(before), star !== undefined))
}

checkTable(
  'isName',
  check,
  `
  # names of all kinds
  Ann Lind → yes
  Nguyet Tran → yes
  João da Silva → yes
  Élise Varden → yes
  Chen Wei → yes
  Thabo Mokoena → yes
  Elif Yıldız → yes
  (Mr.) Okonjo → yes
  Lind → yes
  # countries are none
  Costa Rica → no
  New Zealand → no
  Costa Lind → yes
  # one letter is none, nor are more than five words
  A → no
  Ann Bea Cleo Dora Eva Lind → no
  Ann Bea Cleo Dora Lind → yes
  # those who ask in a transcript
  QUESTION → no
  REPORTER 2 → no
  # organisations that look like persons
  Wells Fargo → no
  Planned Parenthood → no
  Jane Fargo → yes
  # places by their first word
  San Marit → no
  Fort Halden → no
  Port Varden → no
  Marit San → yes
  # an outlet alone; with a title it is a surname
  Politico → no
  Rasmussen → no
  (Sen.) Rasmussen → yes
  Eva Rasmussen → yes
  # a party and a state
  D-Ohio → no
  R-Texas → no
  D’Orsay → yes
  # capitals inside one word
  BuzzFeed → no
  PowerHouse → no
  McAllister → yes
  DeVarden → yes
  FitzLind → yes
  # words of other meaning are surnames after a known given name or a form of address
  Bryan English → yes
  English → no
  (Mr.) English → yes
  (Ms.) King → yes
  Halvgard English → no
  Rosa Parliament → no
  # a surname that stands first after a title
  (President) Park Geun-hye → yes
  Park Geun-hye → no
  # institutions
  Norvik Ministry → no
  Harbour Board → no
  Varden Committee → no
  # a word that only opens a sentence
  Whether Lind → no
  Lind And → no
  # roles in capitals
  SENIOR OFFICIAL → no
  ANN LIND → yes
  # acronyms
  NATO → no
  WHO → no
  SVPK → no
  (Mr.) LIND → yes
  LINDQVIST → yes
  AFL-CIO → no
  PACs → no
  Junge SVP → no
  JUNGE SVP → yes
  # several persons
  Tavrenian Officials → no
  Valdery Voters → no
  # what is called so and is no person
  Norvik Energy → no
  Election Day → no
  Monday Lind → no
  Kolm-American → no
  Kolm-Americans → no
  # a place that is a surname in this text
  Valeska Paris* → yes
  Valeska Paris → no
  Paris* → yes
  Paris → no
`,
)
