import { checkTable, yesOrNo } from '../../check-table.ts'
import { genderOfGivenName, isUsualForAlone } from '../../../src/parties/lexicon/given-names.ts'

checkTable(
  'genderOfGivenName',
  (name) => genderOfGivenName(name) ?? '?',
  `
  # of six languages
  Ann → female
  Peter → male
  Elif → female
  Giulia → female
  Wolfgang → male
  Élise → female
  # small and capital
  ann → female
  PETER → male
  # with a full stop or an apostrophe
  D’Angelo → male
  # not a word, nor a name that is not listed
  Harbour → ?
  Qorvat → ?
  A → ?
`,
)

checkTable(
  'names of more languages',
  (name) => genderOfGivenName(name) ?? '?',
  `
  Rajesh → male
  Thabo → male
  Nguyet → female
  João → male
  `,
  { todo: true },
)

checkTable(
  'isUsualForAlone',
  (given) => {
    const [name = '', gender] = given.split(' ')
    return yesOrNo(isUsualForAlone(name, gender === 'female' ? 'female' : 'male'))
  },
  `
  # one gender in all languages
  peter male → yes
  michelle female → yes
  # the other
  peter female → no
  # both, by language
  andrea female → no
  andrea male → no
  # capital
  Peter male → yes
  # in two lists alone, which have names of other languages, too
  akira female → no
  # unknown
  qorvat male → no
`,
)
