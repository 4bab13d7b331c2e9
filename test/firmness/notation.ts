import type { Act } from '../../src/data-model/index.ts'
import { readClause } from '../../src/firmness/clause/read-clause.ts'
import { combineOperators } from '../../src/firmness/combine-operators.ts'
import { readCue } from '../../src/firmness/cue/read-cue.ts'
import { findProposition } from '../../src/firmness/find-proposition.ts'
import type { Known, Rule } from '../../src/firmness/rule.ts'
import { findWords, type Word } from '../../src/firmness/words/find-words.ts'
import { makeRange } from '../../src/text/index.ts'
import { readMark } from '../check-table.ts'

/** The words of a text. */
export const wordsOf = (text: string): readonly Word[] =>
  findWords(text, [makeRange(0, text.length)])

/** The words of a text in which one stands in square brackets, and the index of that one. */
export function wordAt(marked: string): { readonly words: readonly Word[]; readonly at: number } {
  const { text, span } = readMark(marked)
  const words = wordsOf(text)
  const at = words.findIndex(({ start }) => start === span.start)
  if (at < 0) throw new SyntaxError(`no word in brackets: ${marked}`)
  return { words, at }
}

/** Some words of a text, as they are read: `would not rule out`. */
export const formsOf = (
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): string =>
  words
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ')

/**
 * What is known of a content when the rules come to it. `deny | (the ministry) “We will not pay.”`: the act is that of the cue, say if none
 * is given; the source may stand in round brackets.
 */
export function knownOf(given: string): Known {
  const parts = /^(?:(?<act>\w+) \| )?(?:\((?<source>[^)]*)\) )?(?<content>.*)$/su.exec(
    given,
  )?.groups
  const act = (parts?.['act'] ?? 'say') as Act
  const content = parts?.['content'] ?? ''
  const { words } = findProposition(wordsOf(content), act)
  const clause = readClause(words)
  const cue = { ...readCue([], []), act }
  const composed = combineOperators(words, clause, cue, {
    source: wordsOf(parts?.['source'] ?? ''),
    direct: /^["“]/.test(content),
    tellsOfOwnDoings: false,
  })
  return { ...composed, act, words, clause }
}

/** How a table writes what a rule changes: `urge desired: do not`; `-` if the rule does not apply. */
export const applyRule =
  (rule: Rule) =>
  (given: string): string => {
    const known = knownOf(given)
    const change = rule.apply(known)
    if (!change) return '-'
    const { act, polarity, modality, shown = [] } = change
    const changed = [act, polarity, modality].filter((one) => one !== undefined).join(' ')
    const words = shown.map((one) => formsOf(known.words, one)).join(' … ')
    return words === '' ? changed : `${changed}: ${words}`
  }
