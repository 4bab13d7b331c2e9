import { makeSpan, type Range } from '../../text/index.ts'
import { particles, suffixes, titles } from '../lexicon/word-lists.ts'

/** A word of a text, which may be part of a name. */
export interface NameWord extends Range {
  /** Small, without a full stop at its end. */
  readonly plain: string
  readonly capital: boolean
}

/** The runs of capitalised words of a sentence with single spaces between; small words of names and "of" may stand inside. */
export function findWordRuns(text: string, sentence: Range): readonly (readonly NameWord[])[] {
  const runs: NameWord[][] = []
  let run: NameWord[] = []
  let inNickname = false
  const close = () => {
    while (run.length > 0 && !run.at(-1)?.capital) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(wordPattern)) {
    const word = makeWord(text, sentence.start + match.index, match[0])
    const last = run.at(-1)
    // A full stop ends a run, but not after an initial or an abbreviated title.
    const gap = last ? text.slice(last.end, word.start) : ''
    const joined =
      gap === ' ' ||
      (gap === '. ' && last && isAbbreviated(last)) ||
      (gap === '.' && last && last.end - last.start === 1) ||
      inNickname
    // "Robert C. “Bobby” Lind": a nickname in quotation marks or brackets.
    inNickname = opensNickname.test(gap) && closesNickname.test(text.slice(word.end, word.end + 4))
    if (last && !joined && !inNickname) close()
    const inside =
      run.length > 0 &&
      (particles.has(word.plain) || (word.plain === 'the' && last?.plain === 'of'))
    if (word.capital || inside) run.push(word)
    else close()
    if (/['’]s$/.test(match[0])) close()
  }
  close()
  return runs
}

function makeWord(text: string, start: number, raw: string): NameWord {
  const word = raw
    .replace(/['’]s$/i, '')
    .replace(/[.'’-]+$/, '')
    .replace(
      /(?<=\p{L}{3})-(?:led|style|like|backed|era|endorsed|appointed|inspired|friendly|owned|aligned|supporting|branded|approved)$/u,
      '',
    )
  const end = start + word.length
  return {
    ...makeSpan(text, start, end),
    plain: word.toLowerCase().replaceAll('’', "'"),
    capital:
      !/^(?:i|he|she|we|they|you|it|that|there|who)['’](?:ll|ve|d|m|re|s)$/i.test(word) &&
      /^(?:(?:al|el|bin|ibn)-|[dDlLO]['’])?\p{Lu}/u.test(word),
  }
}

const opensNickname = /^\.? ["“‘'(]$/
const closesNickname = /^,?["”’')] \p{Lu}/u

const isAbbreviated = ({ plain, start, end }: NameWord): boolean =>
  end - start === 1 ||
  /^\p{L}(?:\.\p{L}){1,3}$/u.test(plain) ||
  suffixes.has(plain) ||
  (plain.length <= 5 && titles.has(plain))

const wordPattern = /(?:\p{L}\.){2,4}|[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]{0,40}/gu
