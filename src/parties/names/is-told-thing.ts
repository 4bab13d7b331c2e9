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

/** Whether a noun before a name says that it is a thing's or an institution's: "the daily Tsagaan Medee", "the ferry Ann Lind". */
export function followsThing(text: string, start: number): boolean {
  const noun = /\b(?:the|its|an?|their) (?:\p{Ll}+ )?(\p{Ll}+) $/u.exec(
    text.slice(Math.max(0, start - 60), start),
  )?.[1]
  return noun !== undefined && !persons.has(noun) && (institutions.has(noun) || things.has(noun))
}

const things = new Set(
  'daily weekly monthly newspaper magazine journal website channel station ship vessel ferry boat freighter tanker trawler yacht hotel restaurant brewery band film novel play album song village town city river island'.split(
    ' ',
  ),
)

/** Whether words are the first half of an institution's name: "Orsk Iron" of "Orsk Iron and Rope Company". */
export function isFirmSoFar(text: string, end: number): boolean {
  const rest = /^ (?:and|&) ((?:\p{Lu}[\p{L}’'-]*(?: |[,.;:)]|$)){1,4})/u.exec(
    text.slice(end, end + 80),
  )?.[1]
  const words = rest?.toLowerCase().split(/[ ,.;:)]+/) ?? []
  return words.slice(1).some((word) => institutions.has(word) && !persons.has(word))
}
