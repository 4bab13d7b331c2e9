import { makeRange, type Range } from '../text/index.ts'

/**
 * What stands in a stretch of a transcript and is not spoken, in text order: directions in brackets ("(Laughter.)",
 * "[crosstalk]"), a line that is all in brackets, time stamps, lines in capitals that head a part, and text on the screen ("TEXT: …").
 */
export function findStageDirections(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = []
  for (const match of text.slice(start, end).matchAll(candidates)) {
    const inside = match.groups?.['inside']
    if (inside !== undefined && !direction.test(inside)) continue
    found.push(makeRange(start + match.index, start + match.index + match[0].length))
  }
  return found
}

const stamp = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?`
const lineStart = String.raw`(?<=^|[\n\r])[ \t]{0,20}`
const lineEnd = String.raw`[ \t]{0,20}(?=$|[\n\r])`
const candidates = new RegExp(
  [
    String.raw`${lineStart}(?:\([^()\n\r]{1,200}\)|\[[^[\]\n\r]{1,200}\])${lineEnd}`,
    String.raw`${lineStart}(?:TEXT|GRAPHICS?|CAPTIONS?|CHYRON|ON[ -]SCREEN(?: TEXT)?|TITLE CARD):[^\n\r]{0,2000}`,
    String.raw`${lineStart}${stamp}(?=[ \t]|$|[\n\r])`,
    String.raw`${lineStart}\p{Lu}{3,30}(?:[ /&-]{1,3}\p{Lu}{2,30}){0,5}${lineEnd}`,
    String.raw`[([](?<inside>[^()[\]\n\r]{1,100})[)\]]`,
  ].join('|'),
  'gu',
)
const direction = new RegExp(
  String.raw`^\s?(?:${stamp}$|off[ -]?(?:mike|mic|camera|record)|cross[ -]?talk|audio|inaudible|unintelligible|indiscernible|laugh|applau|cheer|boo(?:s|ing)?\b|pause|silence|break\b|background|simultaneous|overlapping|technical|no (?:audible |verbal )?(?:response|reply)|in (?:arabic|french|german|spanish|russian|foreign|chinese|persian|farsi)|(?:speaks|speaking) |through (?:an )?(?:interpreter|translator)|via (?:interpreter|translator)|as (?:interpreted|translated)|ph\b|sic\b|phonetic|whereupon|recess|video|music|gavel|nods|chuckl|sighs|coughs|end of)`,
  'iu',
)
