import { stemOf } from '../../src/matching/stem-of.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

/** Whether all words of a list have one stem. */
const haveOneStem = (words: string): string =>
  yesOrNo(new Set(words.split(', ').map(stemOf)).size === 1)

checkTable(
  'stemOf',
  haveOneStem,
  `
  # the plural
  port, ports → yes
  city, cities → yes
  box, boxes → yes
  church, churches → yes
  bus, buses → yes
  # the forms of a verb
  sail, sails, sailed, sailing → yes
  stop, stops, stopped, stopping → yes
  plan, planned, planning → yes
  agree, agrees, agreed, agreeing → yes
  deny, denies, denied, denying → yes
  hope, hoped, hoping → yes
  fix, fixes, fixed, fixing → yes
  # irregular ones
  go, went, gone → yes
  rebuild, rebuilt → yes
  undergo, underwent, undergone → yes
  flee, fled → yes
  send, sent, sending → yes
  # an adverb
  quick, quickly → yes
  safe, safely → yes
  # British and American spelling
  labour, labor → yes
  favourable, favorable → yes
  analyse, analyze, analysed → yes
  centre, center, centres → yes
  defence, defense → yes
  programme, program, programmes → yes
  organisation, organization → yes
  # words of their own
  port, part → no
  sail, sale → no
  ship, shop → no
  bus, bust → no
  # what looks like an ending is none
  pass, pas → no
  thus, thu → no
  basis, basi → no
  bring, br → no
  ring, r → no
  sing, s → no
  fly, f → no
  string, str → no
  hour, hor → no
  four, for → no
  wise, wize → no
  # short words
  is, i → no
  us, u → no
  as, a → no
`,
)

checkTable(
  'stemOf gives',
  stemOf,
  `
  # whole, or nearly
  tsunami → tsunami
  orvik → orvik
  京 → 京
  42 → 42
  # without its ending
  ships → ship
  closing → clos
  closed → clos
  cities → city
`,
)

checkTable(
  'not right yet',
  haveOneStem,
  `
  go, goes → yes
  lens, lenses → yes
  # words of their own
  plan, plane → no
  news, new → no
`,
  { todo: true },
)
