import { isSameContent } from './same-content.ts'
import { plainWords } from './plain-words.ts'
import { isSameSpeaker, wordsOfSpeakers } from './same-speaker.ts'
import { isSameTime } from './same-time.ts'
import { statementWords } from './statement-words.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/**
 * Whether two reports give the same utterance. Speaker, time and content must agree, each by rules of its own
 * (`isSameSpeaker`, `isSameTime`, `isSameContent`). The words may be cut, turned into indirect speech or lightly
 * reworded, but no number, name, negation or opposite may differ. If one report names no speaker, eight quoted words
 * or twelve others in a row must be the same instead; in two editions of one report it is enough that all words are.
 * @param areEditions Whether the two reports are editions of one: both name the same address as their own.
 */
export function isSameStatement(
  a: ComparableStatement,
  b: ComparableStatement,
  areEditions = false,
): boolean {
  const speaker = isSameSpeaker(a, b)
  if (speaker === false || !isSameTime(a, b)) return false
  if (areEditions && hasSameWords(a, b)) return true
  if (isQuestion(a) !== isQuestion(b)) return false
  const names = new Set([...wordsOfSpeakers(a), ...wordsOfSpeakers(b)])
  const words = (telling: ComparableStatement) => statementWords(telling.content, names)
  const [first, second] = [
    { words: words(a), polarity: a.polarity },
    { words: words(b), polarity: b.polarity },
  ]
  if (!isSameContent(first, second)) return false
  return speaker ?? sharesRun(a, b)
}

/** "whether the ship had sailed", "Has the ship sailed?" */
const isQuestion = ({ content }: ComparableStatement): boolean =>
  /^[^\p{L}]{0,10}(?:whether|if)\b[^,]*$/iu.test(content[0]?.slice(0, 300) ?? '') ||
  /\?[\s"”’')]{0,5}$/.test(content.at(-1)?.slice(-10) ?? '')

const hasSameWords = (a: ComparableStatement, b: ComparableStatement): boolean =>
  allWordsOf(a).length > 0 && allWordsOf(a).join(' ') === allWordsOf(b).join(' ')

const allWordsOf = ({ content }: ComparableStatement): readonly string[] =>
  plainWords(content.join(' ')).map(({ word }) => word)

/**
 * This many quoted words in a row are not the same by chance; this many of a reporter's own words are one report,
 * printed again.
 */
const leastRun = { quoted: 8, reported: 12 } as const

function sharesRun(a: ComparableStatement, b: ComparableStatement): boolean {
  const isReported = a.form === 'indirect' || b.form === 'indirect'
  const length = leastRun[isReported ? 'reported' : 'quoted']
  const runs = (telling: ComparableStatement) => {
    const words = statementWords(telling.content, new Set()).map(({ stem }) => stem)
    return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
  }
  const known = new Set(runs(a))
  return runs(b).some((run) => known.has(run))
}
