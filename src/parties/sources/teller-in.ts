import { makeSpan, type Span } from '../../text/index.ts'

/** Who tells in a source that is what somebody told: "he" of "what he told police", "Lind" of "Lind's account"; else the source. */
export function tellerIn(text: string, source: Span): Span {
  const match =
    /^what (.{1,60}?) (?:had |has |have )?(?:told|said|wrote|testified|described)\b/u.exec(
      source.text,
    ) ??
    /^(\p{Lu}.{1,60}?)['’]s? (?:own )?(?:account|testimony|telling|version)$/u.exec(source.text)
  const teller = match?.[1]
  if (teller === undefined) return source
  const start = source.start + source.text.indexOf(teller)
  return makeSpan(text, start, start + teller.length)
}
