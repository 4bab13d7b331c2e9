import { checkTable, yesOrNo } from '../../check-table.ts'
import { isMisspelt } from '../../../src/parties/names/is-misspelt.ts'

const check = (pair: string): string => {
  const [given = '', meant = ''] = pair.split(' for ')
  return yesOrNo(isMisspelt(given, meant))
}

checkTable(
  'isMisspelt',
  check,
  `
  # one letter is changed
  wines for wimes → yes
  nguyan for nguyen → yes
  haldem for halden → yes
  # one letter is left out or put in
  water for waters → yes
  waters for water → yes
  okonjo for okonnjo → yes
  brandt for brand → yes
  # two letters are swapped
  brnadt for brandt → yes
  nguyne for nguyen → yes
  koraš for korša → yes
  # the same name is no misspelling
  lind for lind → no
  # another first letter is another name
  mimes for wimes → no
  inguyen for nguyen → no
  # two letters differ
  warsan for warden → no
  wilsan for winson → no
  brahdn for brandt → no
  lindqvist for lind → no
  # fewer than four letters are not compared
  lee for leo → no
  moe for more → no
  xi for xu → no
`,
)
