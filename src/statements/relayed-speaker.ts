import type { Span } from '../text/index.ts'

/**
 * How many UTF-16 code units at the start of a content say whose words it relays, and when: those of "Ann Lind on Monday" in: the agency {quoted} «Ann Lind on
 * Monday as saying that …». Null where it relays nobody's.
 */
export function measureRelayedSpeaker(cue: readonly Span[], content: Span): number | null {
  if (!/\b(?:quot|cit)(?:ed|es|ing)\b/i.test(cue[0]?.text ?? '')) return null
  const match = /^([^“”"]{2,120}?) as (?:saying|telling|writing|declaring)\b/u.exec(content.text)
  return match?.[1]?.length ?? null
}
