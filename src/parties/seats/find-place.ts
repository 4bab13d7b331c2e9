import type { AttributedDraft } from '../../data-model/index.ts'
import { institutionAfter, type KnownNames } from './institution-names.ts'

/** An institution at whose seat something was said. */
export interface SeatPlace {
  readonly name: string
  /** Whether the clause opens with it: "At the State Department, spokeswoman Ann Lind said". */
  readonly opens: boolean
}

/** The institution at which a statement was made, as its own clause tells ("at the Pentagon"); null if it tells none. */
export function findPlace(
  text: string,
  { clause, cue }: Pick<AttributedDraft, 'clause' | 'cue'>,
  known: KnownNames,
): SeatPlace | null {
  for (const { start, end } of [...clause, ...cue]) {
    const words = text.slice(start, Math.min(end, start + longest))
    const match = /(^\s*|\s)at (?:the )?(?=\p{Lu})/iu.exec(words)
    if (!match) continue
    const at = match.index + match[0].length
    const name = institutionAfter(words.slice(at).split(/\s+/).slice(0, 7), known, false)
    if (name !== null) return { name, opens: match.index === 0 }
  }
  return null
}

const longest = 300
