import type { WatchEvent } from '../../intake/index.ts'
import { describePassed } from './describe-passed.ts'
import { plural } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/** What a watch does, in a line for people. `now` is in milliseconds since 1970. */
export function describeWatchEvent(event: WatchEvent, now: number): string {
  switch (event.kind) {
    case 'looked': {
      const { place, what, found, fresh } = event
      return `${escapeControlCharacters(place)}: ${plural(found, what)}, ${fresh} of them new${what === 'file' ? ' or changed' : ''}.`
    }
    case 'passed':
      return `${escapeControlCharacters(event.place)}: ${describePassed(event.why)}`
    case 'unchanged':
      return `${escapeControlCharacters(event.place)}: nothing new.`
    case 'own-content':
      return escapeControlCharacters(`${event.error.message} Its text in the feed is read instead.`)
    case 'resting': {
      const minutes = Math.max(Math.round((event.until - now) / 60_000), 0)
      const when = minutes === 0 ? 'at once' : `in ${plural(minutes, 'minute')}`
      return `${escapeControlCharacters(event.place)}: the next look is ${when}.`
    }
    default:
      return event satisfies never
  }
}
