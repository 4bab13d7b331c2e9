import type { PassedOver } from '../../intake/index.ts'
import { plural } from '../../wording/index.ts'

/** How much was skipped in folders, and why, in a sentence for people. */
export function describePassed(why: readonly PassedOver[]): string {
  const count = (one: PassedOver) => why.filter((other) => other === one).length
  const [special, links] = [count('no-file'), count('leads-out')]
  const told = [
    ...(special > 0
      ? [
          `${special} that ${special === 1 ? 'is not a file' : 'are not files'} (pipes, sockets, devices)`,
        ]
      : []),
    ...(links > 0
      ? [
          `${plural(links, 'link')} out of the folder (--follow reads what ${links === 1 ? 'it leads' : 'they lead'} to)`,
        ]
      : []),
  ]
  return `Skipped: ${told.join(', ')}.`
}
