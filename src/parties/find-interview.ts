import type { NameMention } from './name-mention.ts'
import type { Segments } from '../data-model/index.ts'
import { rangeAt, type Range } from '../text/index.ts'
import type { NamedPerson, People } from './cluster-names.ts'

/** An interview printed as questions and answers without labels, and who is asked. */
export interface Interview {
  readonly interviewee: NamedPerson
  /** Who asks: the only other one named where the interview is announced; null where nobody is. */
  readonly interviewer: NamedPerson | null
  /** Where the first question starts, UTF-16 code units. */
  readonly start: number
  /** The paragraphs that ask. */
  readonly questions: readonly Range[]
}

/**
 * The interview that a report prints: paragraphs that are questions outside quotation marks, at least three and one in
 * five, or two and one in ten after words that announce it. The one asked is who is named most before the first, or first. Null otherwise.
 */
export function findInterview(
  text: string,
  { paragraphs, outerQuotations }: Segments,
  names: readonly NameMention[],
  people: People,
): Interview | null {
  const questions = paragraphs.filter(
    ({ start, end }) =>
      end - start <= longestQuestion &&
      /\?\s*$/.test(text.slice(Math.max(start, end - 10), end)) &&
      rangeAt(outerQuotations, start) === null,
  )
  const [question] = questions
  if (!question) return null
  const saysSo = announced.test(text.slice(0, question.start))
  const isPersonal = countFirstPerson(text) >= 5
  const isOpened = isPersonal && opening.test(text.slice(0, paragraphs[3]?.end))
  const [fewest, sparsest] = saysSo ? [isOpened ? 1 : 2, 12] : [3, isPersonal ? 8 : 5]
  if (questions.length < fewest || questions.length * sparsest < paragraphs.length) return null
  const answer = paragraphs.find(
    (paragraph, index) =>
      index > 0 &&
      paragraph.start < question.start &&
      rangeAt(outerQuotations, paragraph.start) === null &&
      /(?:^|\s)(?:I|I['’]m|I['’]d|my)\s/.test(text.slice(paragraph.start, paragraph.end)),
  )
  const { start } = answer ?? question
  const opener = answer && asksFirst.test(text.slice(answer.start, answer.end)) ? [answer] : []
  // "interviewed one of the owners": who is asked has no name there.
  const isNameless = nameless.test(text.slice(0, start))
  const named = new Map<NamedPerson, number>()
  for (const mention of names) {
    const [who, ...others] = mention.span.start < start ? people.whose(mention) : []
    const before = text.slice(Math.max(0, mention.span.start - 60), mention.span.start)
    const isAsked = asked.test(before)
    if (!who || others.length > 0) continue
    if (isAsked || who.mentions.some((one) => one.isSure))
      named.set(who, (named.get(who) ?? 0) + (isAsked ? askedWeight : 1))
  }
  const [first] = [...named].toSorted(([, a], [, b]) => b - a)
  if (!first || (isNameless && first[1] < askedWeight)) return null
  const [interviewee] = first
  return {
    interviewee,
    interviewer: findInterviewer(text, names, people, interviewee, start),
    start,
    questions: [
      ...opener,
      ...questions,
      ...findRemarks(text, paragraphs, questions, start),
    ].toSorted((a, b) => a.start - b.start),
  }
}

/** The other one of the two who are named where a text says that they talked: "Ann Lind sat down with Peter Moe". */
function findInterviewer(
  text: string,
  names: readonly NameMention[],
  people: People,
  interviewee: NamedPerson,
  start: number,
): NamedPerson | null {
  const line = /[^\n.?!]*\b(?:sat down|spoke|talked) (?:with|to)[^\n.?!]*/.exec(
    text.slice(0, start),
  )
  if (!line) return null
  const end = line.index + line[0].length
  const there = names.filter(({ span }) => span.start >= line.index && span.end <= end)
  const persons = new Set(there.flatMap((mention) => people.whose(mention)))
  const others = [...persons].filter((one) => one !== interviewee)
  return persons.size === 2 && others.length === 1 ? (others[0] ?? null) : null
}

/**
 * The paragraphs among answers that ask without a question mark: one short sentence to "you", with no word in the first person
 * ("That must have made you proud.").
 */
const findRemarks = (
  text: string,
  paragraphs: Segments['paragraphs'],
  questions: readonly Range[],
  start: number,
): readonly Range[] =>
  paragraphs.filter((paragraph, index) => {
    const before = paragraphs[index - 1]
    const words = text.slice(paragraph.start, paragraph.end)
    return (
      before !== undefined &&
      before.start >= start &&
      !questions.includes(before) &&
      words.length <= longestRemark &&
      /^[^.!?“”"]*\byou(?:r)?\b[^.!?“”"]*\.\s*$/i.test(words) &&
      !/\b(?:I|we|my|our|me|us|you know)\b/i.test(words)
    )
  })

const longestRemark = 160

/** How the first question of a talk begins that ends without a question mark. */
const asksFirst =
  /^\W*(?:So,? )?(?:I(?:['’]d| would)? (?:just |also )?(?:like|want|wanted) to (?:ask|know|start)|I (?:was|am|['’]m) wondering)\b/

/** How often a text says "I". */
const countFirstPerson = (text: string): number =>
  text.match(/\s(?:I|I['’]m|I['’]ve)\s/g)?.length ?? 0

const opening = /\b(?:for|in) an interview\b|\binterviews?\b/i
/** A name after "interviews" outweighs every other. */
const askedWeight = 1000

const nameless = /\binterview(?:s|ed)? (?:with )?(?:one of|the|an?|its|his|her) \p{Ll}+ (?!\p{Lu})/u

/** Answers may be questions, too, but longer ones. */
const longestQuestion = 350

const asked =
  /\b(?:interview(?:s|ed|ing)?(?: with)?|(?:spoke|speaks|talked|talks) (?:with|to)) (?:(?!(?:on|about|of|in|for|over) )\S+ ){0,5}$/i

const announced =
  /\b(?:interview(?:s|ed|ing)?|(?:spoke|speaks|talked|talks|sat down) (?:with|to)|Q&A)\b/i
