import type { Draft, StatementParts } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import words from './said-words.json' with { type: 'json' }

/** Whether a cue only says that it is said: "reportedly", "is said to have": nothing tells when, and a day beside it is that of the deed. */
export function isHearsay(text: string, { cue }: StatementParts): boolean {
  const [first] = cue
  return first !== undefined && (adverb.test(first.text) || hearsay.test(phraseOf(text, first, 4)))
}

/** Whether a statement was not made at one time: what somebody is known as, what people thought back then, what a plan or a law holds. */
export function isHabit(
  text: string,
  { source, cue, clause }: StatementParts & Pick<Draft, 'clause'>,
): boolean {
  const [first] = cue
  if (!first) return false
  const own = cue.map((span) => span.text).join(' ')
  return (
    named.test(own) ||
    clause.some(({ start, end }) => longTime.test(text.slice(start, end))) ||
    belief.test(own) ||
    passive.test(phraseOf(text, first, 0)) ||
    undatedSource.test(source.at(-1)?.text ?? '') ||
    eachTime.test(text.slice(Math.max(0, first.start - 60), first.start))
  )
}

/** A cue with the words of its clause right before it ("is" may stand there) and some characters after it. */
function phraseOf(text: string, { start, end }: Span, after: number): string {
  const before = text
    .slice(Math.max(0, start - 30), start)
    .split(/[.,;:!?"“”\n]/)
    .at(-1)
  return `${before ?? ''}${text.slice(start, end + after)}`
}

const any = (list: readonly string[]): string => `(?:${list.join('|')})`

const adverb = /^(?:reportedly|allegedly|supposedly|purportedly)$/i
const named = new RegExp(`^(?:(?:is|are|was|were) )?(?:\\w{2,12} ){0,2}${any(words.names)}\\b`, 'i')
const passive = new RegExp(
  `\\b(?:is|are) (?:\\w{2,14}ly |still |also ){0,2}${any(words.passives)}\\b`,
  'i',
)
const hearsay = new RegExp(
  `\\b(?:is|are|was|were) (?:\\w{2,14}ly |also ){0,2}${any(words.hearsay)} to\\b`,
  'i',
)
/** "for years", "during the campaign", "as a candidate". */
const longTime = new RegExp(
  `\\bfor (?:\\w{2,12} ){0,3}(?:weeks|months|years|decades)\\b|\\b(?:during|throughout|over) (?:the|his|her|their|its|this|that)(?: [\\w’'-]{1,20}){0,3} ${any(words.longTimes)}\\b|\\bas an? (?:\\w{2,14} )?(?:candidate|senator|student|child|teenager)\\b`,
  'i',
)
/** "With each debate, they show": nothing of one time. */
const eachTime =
  /(?:^|[.!?]["”]? |\n)(?:with|on|at|in)? ?(?:each|every) [^,.;:“”"]{2,30}, [^.;:“”"]{0,40}$/i
const belief = new RegExp(`^(?:\\w{2,12}ly )?${any(words.beliefs)}$`, 'i')
const undatedSource = new RegExp(`(?:^|\\s)${any(words.undatedSources)}$`, 'i')
