import { checkTable } from '../../check-table.ts'
import { readMatters } from './read-matters.ts'

const plain = `
  [1:Ann Lind] {1:said} «1:the ferry sank off the harbour». → the ferry sank off the harbour (content)
  [1:Moe] {1:said} «1:that the talks had failed». → the talks had failed (content)
  [1:The ministry] {1:said} «1:it would sail two ships to the gulf on Friday». → sail two ships to the gulf on Friday (content)
  [1:Lind] {1:said} «1:they have sold the port to a Danish firm». → sold the port to a Danish firm (content)
  [1:Moe] {1:said} «1:the mayor was arrested at the border». → the mayor was arrested at the border (content)
  {1:According to} [1:the Harbour Ministry], «1:two ferries are missing». → two ferries are missing (content)
  «1:"We pulled the last men out of the water,"» [1:Lind] {1:said}. → pulled the last men out of the water (content)
  [1:Lind] {1:said} «1:the crane, which is forty years old, fell on the quay». → the crane … fell on the quay (content)
  [1:Moe] {1:told} reporters «1:the pilots were tired and the fog was thick». → the pilots were tired (content)
  [1:Lind] {1:said} «1:her party voted for the toll because the bridge needs repairs». → her party voted for the toll (content)
`

const negated = `
  «1:"There are no plans to have consultations with Norland about the border,"» [1:Moe] {1:said}. → consultations with Norland about the border (content)
  [1:Lind] {1:said} «1:the ministry has no intention of selling the port». → the ministry … selling the port (content)
  [1:Lind] {1:said} «1:the port is not going to close». → the port … close (content)
  [1:Moe] {1:said} «1:the ship did not enter the strait». → the ship … enter the strait (content)
  [1:Moe] {1:said} «1:no troops crossed the river». → troops crossed the river (content)
  [1:Lind] {1:said} «1:the army has never used gas in the valley». → the army … used gas in the valley (content)
  [1:Moe] {1:said} «1:the council is not planning to work with Norland». → the council … work with Norland (content)
  [1:Lind] {1:said} «1:there is no evidence of fraud in the vote». → fraud in the vote (content)
  [1:Lind] {1:said} «1:nobody was hurt in the fire». → hurt in the fire (content)
  [1:Moe] {1:said} «1:the navy refused to leave the island». → the navy … leave the island (content)
`

const hedged = `
  [1:Moe] {1:said} «1:the ministry may send advisers to the coast». → the ministry … send advisers to the coast (content)
  «1:"I think the bridge is safe,"» [1:Lind] {1:said}. → the bridge is safe (content)
  [1:Moe] {1:said} «1:it is unclear whether the ship will sail». → the ship … sail (content)
  «1:"We would not rule out talks with Norland,"» [1:Lind] {1:said}. → talks with Norland (content)
  [1:Moe] {1:said} «1:the council is expected to vote on the toll». → the council … vote on the toll (content)
  [1:Lind] {1:said} «1:it is important to keep two ships in the gulf». → keep two ships in the gulf (content)
  [1:Moe] {1:said} «1:the question is whether the port can be sold». → the port … sold (content)
  [1:Moe] {1:said} «1:the union wants to meet the minister». → the union … meet the minister (content)
  «1:"We urge the council to publish the report,"» [1:Lind] {1:said}. → the council … publish the report (content)
  «1:"Perhaps the ferries will be cheaper next year,"» [1:Lind] {1:said}. → the ferries … cheaper next year (content)
`

const light = `
  [1:Moe] {1:said} «1:the minister will hold talks with the union on Friday». → the minister … talks with the union on Friday (content)
  [1:Moe] {1:said} «1:the two sides had a meeting in the harbour». → the two sides … a meeting in the harbour (content)
  [1:Lind] {1:said} «1:the mayor took a decision about the bridge». → the mayor … a decision about the bridge (content)
  [1:Lind] {1:said} «1:the minister made an announcement about the ferries». → the minister … an announcement about the ferries (content)
  [1:Moe] {1:said} «1:the council has to make a decision on the toll». → the council … a decision on the toll (content)
  [1:Moe] {1:said} «1:they are having discussions with the owners». → discussions with the owners (content)
  [1:Moe] {1:said} «1:talks were held in March». → talks … in March (content)
  # verbs that look light and are not
  [1:Moe] {1:said} «1:the rebels hold the town». → the rebels hold the town (content)
  [1:Lind] {1:said} «1:the guard took a bribe». → the guard took a bribe (content)
  [1:Lind] {1:said} «1:the yard makes ferries». → the yard makes ferries (content)
`

const nouns = `
  [1:Lind] {1:suggested} «1:the possibility of talks with Norland this week». → talks with Norland this week (content)
  [1:The ministry] {1:is downplaying} «1:speculation about a sale of the port». → a sale of the port (content)
  [1:Moe] {1:did not address} «1:reports that Norland has sent ships to the strait». → Norland has sent ships to the strait (content)
  [1:Lind] {1:criticised} «1:the mayor for not closing the bridge». → the mayor … closing the bridge (content)
  [1:The ministry] {1:announced} «1:a plan to sell two ferries». → sell two ferries (content)
  [1:Moe] {1:denied} «1:claims that the ferry was overloaded». → the ferry was overloaded (content)
  [1:Lind] {1:welcomed} «1:the opening of the new harbour». → the opening of the new harbour (content)
  [1:The union] {1:demanded} «1:an end to the strike». → an end to the strike (content)
  [1:Moe] {1:raised the possibility of} «1:working with Norland to stem the flood». → working with Norland to stem the flood (content)
  [1:Lind] {1:called for} «1:a ban on night flights». → a ban on night flights (content)
`

const tables = { plain, negated, hedged, light, nouns }
const find = await readMatters(Object.values(tables))
checkTable('the main clause of a plain content', find, plain)
checkTable('what is left of a negation and of a plan', find, negated)
checkTable('what is left of a modal and of an attitude', find, hedged)
checkTable('what is left of a light verb', find, light)
checkTable('a content without a verb', find, nouns)
