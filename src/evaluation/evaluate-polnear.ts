import type { Form, Statement } from '../data-model/index.ts'

import type { Reader } from '../reading/index.ts'
import { segmentText } from '../segment/index.ts'
import { findForm } from '../statements/index.ts'
import type { Span } from '../text/index.ts'
import { readAnnotated } from './read-annotated.ts'
import { measureAgreement, type Agreement } from './agreement.ts'
import type { MarkedStatement } from './brat.ts'
import type { Judged } from './calibration.ts'
import type { JudgedSpeakers } from './evaluate-speakers.ts'
import { recallByGroup, type GroupedStatement, type GroupRecall } from './recall-by-group.ts'
import {
  addCounts,
  pairLinked,
  placeOf,
  scoreStatements,
  type StatementCounts,
} from './score-statements.ts'

/** How the statements read in a part of PolNeAR compare with those marked by its annotators. */
export interface Evaluation {
  /** Annotator files; an article that several annotators marked counts once for each. */
  readonly files: number
  readonly articles: number
  readonly counts: StatementCounts
  /** Every statement read, once for each annotator of its article: how sure, and whether it is linked to a marked one. */
  readonly judged: readonly Judged[]
  /** Of the marked statements of each form, how many fragments of content were found. */
  readonly contentRecall: Readonly<Record<Form, ContentRecall>>
  /** Of the marked statements of each group, how many are linked to one that was read. */
  readonly recallByGroup: readonly GroupRecall[]
  /** Of the articles that several annotators marked; null where there is none. */
  readonly agreement: Agreement | null
  /** Spans read, and how many of them are not the very characters of the text (must be 0). */
  readonly verbatim: { readonly spans: number; readonly wrong: number }
}

/** How many marked fragments of content were found. */
export interface ContentRecall {
  /** To the character. */
  readonly found: number
  /** To the quotation marks and white space at their ends: of a pair, an annotator may have marked one alone. */
  readonly foundToMarks: number
  readonly marked: number
}

/** What else an evaluation is given. */
export interface EvaluationOptions {
  /** Told after each annotator file how many of how many are done. */
  readonly onFile?: (done: number, total: number) => void
  /** Who speaks, worked out by hand: recall is then given by authority and gender, too. */
  readonly speakers?: JudgedSpeakers | null
}

/**
 * Reads the articles of a folder with `text/` and `attributions/` (a part of PolNeAR; of the whole, its dev part) and
 * compares.
 * @throws OnrecordError `evaluation-data` where the folder is not laid out so.
 */
export async function evaluatePolnear(
  reader: Reader,
  given: string,
  { onFile = () => undefined, speakers = null }: EvaluationOptions = {},
): Promise<Evaluation> {
  const articles = new Map<string, MarkedArticle>()
  const perFile: StatementCounts[] = []
  const judged: Judged[] = []
  const recall = { direct: newTally(), mixed: newTally(), indirect: newTally() }
  const grouped: GroupedStatement[] = []
  let spans = 0
  let wrong = 0
  for await (const { name, text, gold } of readAnnotated(given, onFile)) {
    const known = articles.get(name)
    const { read: statements, marked } = known ?? {
      read: (await reader.read({ content: text, source: name })).statements,
      marked: [],
    }
    if (!known) articles.set(name, { read: statements, marked })
    marked.push(gold)
    perFile.push(scoreStatements(statements, gold))
    const pairs = pairLinked(statements, gold)
    const linked = new Set(pairs.map(([one]) => one))
    const found = new Set(pairs.map(([, one]) => one))
    const article = speakers?.articles.find((one) => one.file === name) ?? null
    for (const statement of gold)
      grouped.push({ file: name, statement, isFound: found.has(statement), article })
    for (const one of statements)
      judged.push({ confidence: one.confidence, right: linked.has(one) })
    countRecall(recall, text, statements, gold)
    if (!known) {
      for (const span of statements.flatMap((one) => [...one.source, ...one.cue, ...one.content])) {
        spans++
        if (text.slice(span.start, span.end) !== span.text) wrong++
      }
    }
  }
  const several = [...articles.values()].filter(({ marked }) => marked.length > 1)
  return {
    files: perFile.length,
    articles: articles.size,
    counts: addCounts(perFile),
    judged,
    contentRecall: recall,
    recallByGroup: recallByGroup(grouped),
    agreement: several.length === 0 ? null : measureAgreement(several),
    verbatim: { spans, wrong },
  }
}

/** What was read in an article, and what each of its annotators marked. */
interface MarkedArticle {
  readonly read: readonly Statement[]
  readonly marked: (readonly MarkedStatement[])[]
}

type Tally = { -readonly [Count in keyof ContentRecall]: ContentRecall[Count] }

const newTally = (): Tally => ({ found: 0, foundToMarks: 0, marked: 0 })

function countRecall(
  recall: Readonly<Record<Form, Tally>>,
  text: string,
  statements: readonly Statement[],
  gold: readonly MarkedStatement[],
): void {
  const segments = segmentText(text)
  const contents = statements.flatMap((one) => one.content)
  const predicted = new Set(contents.map(placeOf))
  const predictedToMarks = new Set(contents.map(placeWithin))
  for (const statement of gold) {
    const tally = recall[findForm(statement, segments)]
    for (const span of statement.content) {
      tally.marked++
      if (predicted.has(placeOf(span))) tally.found++
      if (predictedToMarks.has(placeWithin(span))) tally.foundToMarks++
    }
  }
}

/** Where what stands within a span's quotation marks stands. */
function placeWithin({ start, text }: Span): string {
  const within = text.replace(/^[\s"'“”‘’]+/u, '')
  const from = start + text.length - within.length
  return `${from} ${from + within.replace(/[\s"'“”‘’]+$/u, '').length}`
}
