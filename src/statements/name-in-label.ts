/**
 * How much of a label before or behind a quotation names who speaks, in UTF-16 code units: of "Lind, 44, Old Quay", "Lind (Green List)" and
 * "Lind, of Orsk" the name alone; of "Lind, a crane driver" all. An age, a place and a party are no names of speakers.
 */
export function nameInLabel(label: string): number {
  const bare = label.replace(beside, '')
  return bare === '' ? label.length : bare.length
}

/** What may stand behind a name: brackets, an age, a place. */
const beside =
  /(?:\s{0,2}\([^()]{1,60}\)|,\s\d{1,3}(?=,|$)|,\s(?:of|from|in)\s[^,]{1,40}|,\s\p{Lu}[\p{L}’'.-]{1,30}(?:\s\p{Lu}[\p{L}’'.-]{1,30}){0,2}){1,4}$/u
