/**
 * A robots.txt (RFC 9309), shortened to what a parser can handle: its rules for one agent and for all, from the
 * groups of others only what separates them, each agent of a group once, and no line of more than 2,000 characters.
 */
export function boundRobots(text: string, agent: string): string {
  const lines: string[] = []
  let named = new Set<string>()
  for (const [line] of text.matchAll(/[^\n\r]{1,10000}/g)) {
    const name = /^\s{0,100}user-agent\s{0,100}:\s{0,100}([^\s#/]{0,200})/i.exec(line)?.[1]
    if (name === undefined) {
      if (!/^[^#]{0,200}:/.test(line)) continue
      if (line.length <= longestLine) lines.push(line)
      named = new Set()
      continue
    }
    const token = name.toLowerCase()
    const kept = token === '*' || token === agent.toLowerCase() ? token : 'other'
    if (!named.has(kept)) lines.push(`User-agent: ${kept}`)
    named.add(kept)
  }
  return lines.join('\n')
}

const longestLine = 2000
