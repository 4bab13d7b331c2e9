import { institutions, persons } from '../lexicon/word-lists.ts'
import { findHead } from '../sources/phrase.ts'

/** Whether an apposition says that a name is an institution's: "Tavinform, the state agency,". */
export function isToldThing(text: string, end: number): boolean {
  const after = /^, (?:the|an?|its) ([^,.;:]{3,60})[,.]/u.exec(text.slice(end, end + 80))?.[1]
  const head = after === undefined ? '' : findHead(after.toLowerCase())
  return institutions.has(head) && !persons.has(head)
}
