/**
 * Whether a line by itself is a headline or a heading by its looks: at most `mostWords` words, one sentence,
 * no full stop at its end.
 */
export function looksLikeHeading(line: string, mostWords: number): boolean {
  if (/[.!?…:;,—–-]["”’'»)\]]{0,3}$/u.test(line) || /[.!?]["”’'»]? \p{Lu}/u.test(line)) return false
  // A quotation signed with a dash and a name is none.
  if (/["”’'»“]\s?[―—–-]{1,2}\s?\p{Lu}/u.test(line)) return false
  return countWords(line) <= mostWords && /\p{L}/u.test(line)
}

/** The names in a line that says who wrote the report ("By Ann Lind and Bo Moe"), null where it is none. */
export function readByline(line: string): string | null {
  if (line.length > 200 || countWords(line) > 16 || /[.!?]["”’]? \p{Lu}\p{Ll}/u.test(line))
    return null
  const match =
    /^(?:by|(?:story|reporting|written|compiled|edited) by):?\s{1,3}(?=(?:the )?\p{Lu})(.{2,})$/iu.exec(
      line,
    )
  const names = match?.[1]?.split(
    /\s{0,3}[|•·]\s{0,3}|,\s(?=\p{Lu}[^,]{0,40}(?:News|Writer|Correspondent|Staff))/u,
  )[0]
  return names && /^(?:the )?\p{Lu}/u.test(names) ? names.trim() : null
}

/** How many words a line has: runs of letters and digits, with what joins them. */
export const countWords = (line: string): number =>
  line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu)?.length ?? 0
