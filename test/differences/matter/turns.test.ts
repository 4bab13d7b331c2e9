import { after } from 'node:test'
import { makeReader } from '../../../src/reading/index.ts'
import { checkTable } from '../../check-table.ts'
import { write } from './read-matters.ts'

const head = 'Briefing by Moe, Harbour Ministry, March 3, 2021\n\n'

const turns = `
  QUESTION: Will the port close in May?¶MR. MOE: No.¶QUESTION: Thank you.¶MR. MOE: You are welcome. → the port close in May (content) / the port close in May (before) / - / -
  MR. MOE: Good morning. The navy found the ferry on Sunday.¶QUESTION: Who was on the ferry?¶MR. MOE: Two men.¶QUESTION: Really? → The navy found the ferry on Sunday (content) / on the ferry (content) / Two men (content) / Two men (before)
  QUESTION: Do you plan to sell the ships?¶MR. MOE: I would not rule out anything.¶QUESTION: Does the council support the toll?¶MR. MOE: Yes, it does. → sell the ships (content) / sell the ships (before) / the council support the toll (content) / the council support the toll (before)
`

const reader = await makeReader()
after(() => reader.close())
const found = new Map<string, string>()
for (const line of turns.split('\n').filter((one) => one.includes(' → '))) {
  const given = (line.split(' → ')[0] ?? '').trim().replaceAll('¶', '\n\n')
  const { statements } = await reader.read({ content: head + given })
  found.set(
    given,
    statements
      .filter(({ turn }) => turn)
      .map(({ matter }) => write(matter))
      .join(' / '),
  )
}
checkTable('turns of a transcript', (given) => found.get(given) ?? 'not read', turns)
