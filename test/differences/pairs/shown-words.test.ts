import { comparedWords } from '../../../src/differences/pairs/compared-words.ts'
import { findShownWords } from '../../../src/differences/pairs/find-shown-words.ts'
import { makeSides } from '../../../src/reading/pair-judge.ts'
import { checkTable, listed } from '../../check-table.ts'

/** Two statements, separated by `|`: by what they may differ, and the words that show it. */
function show(pair: string): string {
  const sides = makeSides()
  const [a, b] = pair.split(' | ').map((text) => ({
    ...sides(text),
    words: comparedWords(text),
    matter: [],
  }))
  if (!a || !b) return '-'
  return listed(
    findShownWords(a, b).map(
      (shown) => `${shown.by}: ${shown.a?.text ?? '-'} / ${shown.b?.text ?? '-'}`,
    ),
  )
}

checkTable(
  'commitment and polarity',
  show,
  `
  We would not rule out talks | There are no plans for talks → commitment: would not rule out / no plans
  The ships sailed | The ships never sailed → polarity: sailed / never
  The bank was not warned | The bank was warned → polarity: not / warned
  The mine may close | The mine will not close → commitment: may / not
  The ships sailed | The ships have sailed → -
`,
)

checkTable(
  'numbers of the same things',
  show,
  `
  Two ships left the harbour | Three ships left the harbour → number: Two / Three
  The wall will cost 8 billion crowns | The wall will cost 21 billion crowns → number: 8 billion / 21 billion
  Some 300 people came | About 310 people came → -
  Two ships left the harbour | Two crews left the harbour → -
  Two ships and four boats left | Four boats and two ships left → -
  Unemployment is at 5% | Unemployment is at 42% → number: 5 / 42
`,
)

checkTable(
  'days, names and places',
  show,
  `
  The vote is on Tuesday | The vote is on Thursday → time: Tuesday / Thursday
  The law was signed in 2014 | The law was signed in 2016 → time: 2014 / 2016
  The fleet will arrive in May | The fleet will arrive in June → time: May / June
  The fleet may arrive | The fleet may arrive in May → -
  The talks were held in Basra | The talks were held in Mosul → place: Basra / Mosul
  The union met Ann Lind | The union met Peter Moe → who: Ann Lind / Peter Moe
  The union met Ann Lind | The union met Lind → -
`,
)

checkTable(
  'opposite words, and who does it to whom',
  show,
  `
  Unemployment is rising | Unemployment is falling → polarity: rising / falling
  The law is fair | The law is unfair → judgement: fair / unfair
  The economy is strong | The economy is weak → judgement: strong / weak
  The union threatened the ministry | The ministry threatened the union → who: union threatened the ministry / ministry threatened the union
  The union was threatened by the ministry | The ministry threatened the union → -
`,
)
