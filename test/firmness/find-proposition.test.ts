import type { Act } from '../../src/data-model/index.ts'
import { findProposition } from '../../src/firmness/find-proposition.ts'
import { checkTable } from '../check-table.ts'
import { wordsOf } from './notation.ts'

checkTable(
  'findProposition: the words that say what it is about; a star after them if they are a clause',
  (given) => {
    const [act = '', content = ''] = given.split(' | ')
    const { words, isClause } = findProposition(wordsOf(content), act as Act)
    return `${words.map(({ form }) => form).join(' ') || '-'}${isClause ? ' *' : ''}`
  },
  `
  # the first sentence
  say | It rained on us. It poured. → it rained on us . *
  say | It rained → it rained *
  say | the rain → the rain
  say | to pay → to pay *
  # past one that is hardly a sentence
  say | No. It rained on us. → it rained on us . *
  say | No, no. It rained on us. → it rained on us . *
  say | Why? It rained on us. → why ?
  # what marks follow the last word
  say | It rained.” → it rained . ” *
  # what somebody is accused of
  accuse | the mayor of hiding the report → hiding the report
  accuse | the firm for never paying → never paying *
  accuse | that it had not paid → that it had not paid *
  accuse | they had not paid → they had not paid *
  accuse | the mayor of theft → -
  # what is urged
  urge | residents to boil water → to boil water *
  urge | residents not to drink it → not to drink it *
  urge | to boil water → to boil water *
  urge | calm → calm
  # what is denied
  deny | claims that it rained → it rained *
  deny | the claim that it had not paid → it had not paid *
  deny | that it rained → it rained *
  deny | claims of rain → claims of rain
  deny | it rained → it rained *
  # other acts leave them
  say | claims that it rained → claims that it rained *
  say | residents to boil water → residents to boil water
`,
)
