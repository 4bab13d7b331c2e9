import { institutions, persons } from '../lexicon/word-lists.ts'

/** Whether an apposition says that a name is an institution's: "Tavinform, the state agency,". */
export function isToldThing(text: string, end: number): boolean {
  const after = /^, (?:the|an?|its) ([^,.;:]{3,60})[,.]/u.exec(text.slice(end, end + 80))?.[1]
  const head =
    after
      ?.toLowerCase()
      .split(/ (?:of|for|in|at|on|by|with|from|who|which|that) /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  return institutions.has(head) && !persons.has(head)
}
