/** What stands for a report, statement or party everywhere: an IRI (RFC 3987) of its id. It leads nowhere on the web; `onrecord show` shows it. */
import type { Report } from '../data-model/index.ts'
export const permalink = (id: string): string => `onrecord:${id}`

/** The IRI of something that has a name but no id, such as a person who decided. */
export const iriOfName = (kind: string, name: string): string =>
  `onrecord:${kind}/${encodeURIComponent(name.toWellFormed())}`

/** The address on the web that a report names as its own; null where it names none. */
export function addressOf({ metadata }: Pick<Report, 'metadata'>): string | null {
  const named = metadata.find(({ field }) => field === 'url')?.value
  if (named === undefined || !URL.canParse(named)) return null
  const { protocol, href } = new URL(named)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
