import { plainWords } from '../../src/matching/plain-words.ts'
import { checkTable, listed } from '../check-table.ts'

checkTable(
  'plainWords',
  (text) => listed(plainWords(text).map(({ word }) => word)),
  `
  # small letters without marks
  The SHIP, sailed! → the; ship; sailed
  “No,” (she) said… → no; she; said
  # without accents
  Ålesund café naïve Müller → alesund; cafe; naive; muller
  Łódź Sørensen Straße Æsir Þór Đuro → lodz; sorensen; strasse; aesir; thor; duro
  # an apostrophe inside is of the word
  won’t won't O‘Lind → won't; won't; o'lind
  ’tis Linds’ house → tis; linds; house
  rock ’n’ roll → rock; n; roll
  # a decimal sign inside is of the number
  1,950 and 5.9 → 1,950; and; 5.9
  1.950,50 → 1.950,50
  in 2014. Then → in; 2014; then
  3, 4 → 3; 4
  # digits and letters are two
  300m → 300; m
  B52 → b; 52
  # the sign of per cent is a word, others are none
  5% of $4 & 3 → 5; %; of; 4; 3
  a/b a-b a_b → a; b; a; b; a; b
  # scripts without spaces: every sign
  北京 → 北; 京
  東京タワー → 東; 京; タ; ワ; ー
  ไทย → ไ; ท; ย
  Orvik北 → orvik; 北
  # other scripts by their words
  Привет, мир → привет; мир
  # none
  … → -
  😀 – → -
`,
)

checkTable(
  'capitals, and what stands before',
  (text) =>
    listed(plainWords(text).map(({ word, capital, before }) => `${before}|${word}|${capital}`)),
  `
  Lind said. Moe, no → |lind|true;  |said|false; . |moe|true; , |no|false
  “Élan → “|elan|true
  É → |e|true
  ’tis 4 → '|tis|false;  |4|false
`,
)
