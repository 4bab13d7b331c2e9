import type { AnonymityReason } from '../data-model/index.ts'
import anonymityWords from './anonymity-words.json' with { type: 'json' }

/** The reason that a clause gives for not naming a source: "because she was not authorised to speak". */
export function anonymityReason(clause: string): AnonymityReason {
  const small = clause.toLowerCase()
  const found = anonymityWords.reasons.find(({ words }) =>
    words.some((word) => small.includes(word)),
  )
  return (found?.reason as AnonymityReason | undefined) ?? 'none-given'
}
