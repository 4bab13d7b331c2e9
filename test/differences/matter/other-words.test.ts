import { checkTable } from '../../check-table.ts'
import { readMatters } from './read-matters.ts'

const cue = `
  Lind suggested a treaty, and on whether to cooperate with Norland [1:she] {1:said}, «1:"I would not rule out anything."» → cooperate with Norland (cue)
  Asked whether the port would close, [1:Lind] {1:said} «1:no». → the port … close (cue)
  Asked about the sale of the ferries, [1:Moe] {1:said}: «1:"It is a disgrace."» → the sale of the ferries (cue)
  Of the talks, [1:he] {1:said}: «1:"That is wrong."» → the talks (cue)
  «1:"This is nonsense,"» [1:Lind] {1:said} about the ship. → the ship (cue)
  [1:Moe] dismissed the report on the bridge, {1:calling} «1:it fake news». → the report on the bridge (cue)
  When reporters asked about the strike, [1:Lind] {1:said}, «1:"Not at all."» → the strike (cue)
  «1:"Absolutely,"» [1:Moe] {1:said} when asked if the bridge is safe. → the bridge is safe (cue)
  Speaking about the new toll, [1:Lind] {1:said} «1:it was not true». → the new toll (cue)
  Regarding the harbour, [1:Moe] {1:said}: «1:"We will see."» → the harbour (cue)
  # words of place and time are no matter
  On Monday, [1:Moe] {1:said}: «1:"That is wrong."» → -
  On television, [1:Lind] {1:said}: «1:"We will see."» → -
`

const before = `
  The council sold the port in March. «1:"It is a scandal,"» [1:Lind] {1:said}. → The council sold the port in March (before)
  [1:Moe] {1:said} «1:the ferries were unsafe». [2:Lind] {2:said} «2:that was not true». → the ferries were unsafe (before)
  The strike began on Monday.¶«1:"We did not want this,"» [1:Moe] {1:said}. → The strike began on Monday (before)
  Would the port close? [1:Lind] {1:said} «1:no». → Would the port close (before)
  [1:Moe] {1:said} «1:the bridge would open in May». «2:"Not true,"» [2:Lind] {2:said}. → the bridge … open in May (before)
  A ship has left the harbour without a pilot. [1:Lind] {1:called} «1:it a disgrace». → A ship has left the harbour without a pilot (before)
  [1:Moe] {1:said} «1:the army had sold the island». «2:"No,"» [2:Lind] {2:said}. «3:"Yes,"» [3:Moe] {3:answered}. → the army had sold the island (before)
  The ministry denied the sale of the ferries hours after [1:Lind] {1:made} «1:the suggestion». → the sale of the ferries (cue)
  The mayor resigned on Tuesday. [1:Moe] {1:said} «1:he was glad of that». → The mayor resigned on Tuesday (before)
  The crane fell on two cars.¶[1:Lind] {1:called} «1:this a shame». → The crane fell on two cars (before)
`

const none = `
  «1:"Yes,"» [1:Lind] {1:said}. → -
  [1:Moe] {1:said} «1:it was true». → -
  «1:"I would not rule out anything,"» [1:Lind] {1:said}. → -
  «1:"Not at all,"» [1:Moe] {1:said}. → -
  «1:"This is fake news,"» [1:Moe] {1:said}. → -
  [1:Lind] {1:said} «1:she did not know». → -
  «1:"We will see,"» [1:Moe] {1:said} on Tuesday. → -
  The strike began on Monday.¶Hello.¶«1:"No,"» [1:Moe] {1:said}. → -
  «1:"Oh, come on!"» [1:Lind] {1:said}. → -
  «1:"That's a lie,"» [1:Moe] {1:shouted}. → -
`

const find = await readMatters([cue, before, none])
checkTable('a content without words of weight: the clause that reports it tells', find, cue)
checkTable('the sentence before tells', find, before)
checkTable('nothing tells', find, none)
