import { baseForms, isIrregular } from '../../src/english/base-forms.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

const check = (pair: string): string => {
  const [form = '', base = ''] = pair.split(' of ')
  return yesOrNo(baseForms(form).includes(base))
}

checkTable(
  'baseForms: whether a form may be one of the word',
  check,
  `
  # itself
  deny of deny → yes
  # regular endings
  denied of deny → yes
  denies of deny → yes
  denying of deny → yes
  urges of urge → yes
  urged of urge → yes
  urging of urge → yes
  waits of wait → yes
  belies of belie → yes
  # a doubled consonant
  planned of plan → yes
  planning of plan → yes
  permitted of permit → yes
  # irregular forms
  took of take → yes
  said of say → yes
  held of hold → yes
  went of go → yes
  # no form of it
  denial of deny → no
  deny of denied → no
  hops of hope → no
  bed of b → no
  is of i → no
  rained of rai → no
  kissed of kis → no
`,
)

checkTable(
  'isIrregular',
  (form) => yesOrNo(isIrregular(form)),
  `
  took → yes
  said → yes
  held → yes
  take → no
  rained → no
  harbour → no
`,
)

checkTable(
  'short words in -ie',
  check,
  `
  lies of lie → yes
  dies of die → yes
  tied of tie → yes
  `,
  { todo: true },
)
