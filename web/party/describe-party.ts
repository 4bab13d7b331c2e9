import type { Agent } from '../../src/record/index.ts'
import { plural } from '../../src/wording/index.ts'

/** What distinguishes a party from others with the same name: "person, Foreign Minister, 12 statements". */
export function describeParty({ kind, titles, statements }: Agent): string {
  const latest = titles.at(-1)
  const title = [latest?.title, latest?.institution].filter(Boolean).join(', ')
  return [kind, title, plural(statements, 'statement')].filter(Boolean).join(', ')
}
