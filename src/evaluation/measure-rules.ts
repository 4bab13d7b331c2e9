import type { Draft } from '../data-model/index.ts'
import { readWork, type OpenReader } from '../reading/index.ts'
import { draftStatements, rules } from '../statements/index.ts'
import { readAnnotated } from './read-annotated.ts'
import {
  addCounts,
  scoredRoles,
  scoresOf,
  scoreStatements,
  type StatementCounts,
} from './score-statements.ts'

/** What a rule does to the statements of marked articles. */
export interface RuleWorth {
  readonly name: string
  /** How many statements it made or changed. */
  readonly fires: number
  /** By how many points the F1 of all exact spans is higher with it than with all others alone. */
  readonly spans: number
  /** The same of statements that are right in all three parts. */
  readonly whole: number
}

/**
 * What each rule for statements is worth on the articles of a folder (see `evaluatePolnear`): all are drafted once with every rule, and once more
 * without each, from the same spans of the model.
 * @throws OnrecordError `evaluation-data` if the folder is not laid out so.
 */
export async function measureRules(
  reader: OpenReader,
  given: string,
  onFile: (done: number, total: number) => void = () => undefined,
): Promise<readonly RuleWorth[]> {
  const drafted = new Map<string, Drafted>()
  const all: StatementCounts[] = []
  const without = rules.map((): StatementCounts[] => [])
  for await (const { name, text, gold } of readAnnotated(given, onFile)) {
    const article = drafted.get(name) ?? (await draftEachWay(reader, text, name))
    drafted.set(name, article)
    all.push(scoreStatements(article.statements, gold))
    for (const [rule, statements] of article.without.entries()) {
      without[rule]?.push(scoreStatements(statements, gold))
    }
  }
  const madeBy = [...drafted.values()].flatMap(({ statements }) =>
    statements.flatMap((statement) => [...new Set(statement.madeBy)]),
  )
  const whole = addCounts(all)
  return rules.map(({ name }, rule) => {
    const other = addCounts(without[rule] ?? [])
    return {
      name,
      fires: madeBy.filter((one) => one === name).length,
      spans: f1OfSpans(whole) - f1OfSpans(other),
      whole: scoresOf(whole.whole).f1 - scoresOf(other.whole).f1,
    }
  })
}

/** The statements of an article with all rules, and without each, in the order of the rules. */
interface Drafted {
  readonly statements: readonly Draft[]
  readonly without: readonly (readonly Draft[])[]
}

async function draftEachWay(reader: OpenReader, text: string, source: string): Promise<Drafted> {
  const work = await readWork(reader, { content: text, source })
  const { tagged, segments, trees, ingested } = work
  const surroundings = { text, segments, trees, dateline: ingested.report.dateline?.span ?? null }
  const without = rules.map((left) =>
    draftStatements(
      tagged?.spans ?? [],
      surroundings,
      rules.filter((rule) => rule !== left),
    ),
  )
  return { statements: work.drafts, without }
}

/** The F1 of the spans of all roles together, in per cent. */
function f1OfSpans(counts: StatementCounts): number {
  const sum = (of: 'right' | 'predicted' | 'gold') =>
    scoredRoles.reduce((total, role) => total + counts[role][of], 0)
  return scoresOf({ right: sum('right'), predicted: sum('predicted'), gold: sum('gold') }).f1
}
