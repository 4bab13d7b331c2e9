import { authorityRules } from './authority-rules.ts'
import { boundary, makePhrase, type UnnamedAuthority } from './phrase.ts'

/** The authority of a source without a name, and the rule that decided it; the rule is null if none knows it. */
export interface DecidedAuthority {
  readonly authority: UnnamedAuthority
  readonly rule: string | null
}

/** The authority of a source without a name, by its noun and its form; unknown if no rule knows it. */
export const judgeAuthority = (words: string): UnnamedAuthority => decideAuthority(words).authority

/** The same, with the name of the rule that decided. */
export function decideAuthority(words: string): DecidedAuthority {
  const phrase = makePhrase(words)
  const joined = firstOfTwo(phrase.words)
  if (joined) return joined
  const rule = authorityRules.find(({ test }) => test(phrase))
  return { authority: rule?.authority ?? 'unknown', rule: rule?.name ?? null }
}

/**
 * Of two that are joined, the authority of the first: several persons and whatever else ("regulators and environmental groups"), or a house and
 * what is its own ("the network and its defenders"). Null for what is no such pair.
 */
function firstOfTwo(core: string): DecidedAuthority | null {
  const pair =
    /^((?:[\p{L}\p{N}.’'-]+ ){0,4}[\p{L}\p{N}.’'-]+) and ((?:the|its|his|her|their) )?[^,]+$/u.exec(
      core,
    )
  if (
    !pair?.[1] ||
    boundary.test(`${pair[1]} `) ||
    /^(?:th[eo]se|some|many|others)$/i.test(pair[1])
  )
    return null
  const first = decideAuthority(pair[1])
  const isOwned = pair[2] !== undefined
  const { authority } = first
  return authority === 'collective' || (isOwned && authority === 'institution') ? first : null
}
