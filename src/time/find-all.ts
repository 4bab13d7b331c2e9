/**
 * The matches of a pattern with the flag g, as `matchAll` gives them. That makes a new RegExp each time, and compiling it takes
 * longer than to search a report; this uses the pattern itself.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
