import { monthNames, weekdayNames } from '../../english/day-names.ts'
import { makeSpan, type Range, type Span } from '../../text/index.ts'

/**
 * To whom something is said, by the words right after the cue ("told reporters", "told Ann Lind and the committee")
 * or in the reporting clause ("in a letter to Parliament"). Empty where the text does not say.
 */
export function findAddressees(
  text: string,
  cue: Range,
  clause: readonly Range[],
): readonly Span[] {
  const verb = text.slice(cue.start, cue.end)
  const part = clause.find((one) => one.start <= cue.end && cue.end <= one.end)
  if (
    part &&
    /\b(?:told|tells|tell|telling|informed|assured|warned|reminded|asked|urged|promised|has asked|had promised)\b/i.test(
      verb,
    )
  ) {
    const after = phrase(text, cue.end, Math.min(part.end, cue.end + 120))
    if (after) return after
  }
  for (const { start, end } of clause) {
    const match =
      /\b(?:letter|note|memo|email|e-mail|message|address|testimony|report|spoke|speaking|remarks|statement|said|wrote|writing) to (?=\S)/u.exec(
        text.slice(start, end),
      )
    if (!match) continue
    const found = phrase(text, start + match.index + match[0].length - 1, end)
    if (found) return found
  }
  return []
}

/** The noun phrases that start after `from`: names, or nouns with their articles, joined by "and". */
function phrase(text: string, from: number, to: number): readonly Span[] | null {
  const match = nounPhrase.exec(text.slice(from, to))
  const words = match?.[1]?.replace(trailingTime, '').replace(/(?:\s(?:of|and|the))*\s*$/, '')
  if (
    !match ||
    !words ||
    timeWord.test(words) ||
    /^(?:the|an?|of|and|all|his|her|their|its| )+$/i.test(words)
  )
    return null
  const start = from + match[0].indexOf(words)
  return [makeSpan(text, start, start + words.length)]
}

const nounPhrase =
  /^\s((?:(?:the|a|an|his|her|their|its|all|more than \d+|some|several|both) )?(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|reporters|journalists|lawmakers|lawmaker|officials|voters|supporters|members|colleagues|diplomats|investors|senators|parliament|congress|committee|hearing|panel|crowd|audience|rally|gathering|council|court|judges|jurors|family|families|people|staff|students|workers|leaders|ministers|allies|aides|donors|viewers|listeners|readers|house|public|press|media|speaker|president|minister|board|conference|meeting|police|investigators|owners|crew|of|the|and|national|foreign|local|news|television|radio)(?:['’]s)?(?=[\s,.;:!?]|$)\s?){1,7})/u
const timeWord = new RegExp(
  String.raw`^(?:(?:on|last|this|next)\s)?(?:${weekdayNames}|${monthNames})\b`,
)
const trailingTime = new RegExp(
  String.raw`\s(?:(?:on|last|this|next)\s)?(?:${weekdayNames})\b.*$`,
  'u',
)
