import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readWork, type OpenReader } from '../reading/index.ts'
import { draftStatements, rules } from '../statements/index.ts'
import { findAnnotations } from './find-annotations.ts'
import { readBrat } from './brat.ts'
import {
  addCounts,
  scoredRoles,
  scoresOf,
  scoreStatements,
  type ScoredStatement,
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
  const { folder, files } = await findAnnotations(given)
  const drafts = new Map<string, readonly Drafted[]>()
  const all: StatementCounts[] = []
  const without = rules.map((): StatementCounts[] => [])
  const fires = rules.map(() => 0)
  for (const [index, file] of files.entries()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '.txt')
    const text = await readFile(join(folder, 'text', name), 'utf8')
    const known = drafts.get(name)
    const [found, ...others] = known ?? (await draftEachWay(reader, text, name))
    if (!known) {
      drafts.set(name, found ? [found, ...others] : [])
      for (const [rule, { name: own }] of rules.entries()) {
        fires[rule] = (fires[rule] ?? 0) + (found?.madeBy.filter((one) => one === own).length ?? 0)
      }
    }
    const gold = readBrat(text, await readFile(join(folder, 'attributions', file), 'utf8'))
    if (found) all.push(scoreStatements(found.statements, gold))
    for (const [rule, other] of others.entries()) {
      without[rule]?.push(scoreStatements(other.statements, gold))
    }
    onFile(index + 1, files.length)
  }
  const whole = addCounts(all)
  return rules.map(({ name }, rule) => {
    const other = addCounts(without[rule] ?? [])
    return {
      name,
      fires: fires[rule] ?? 0,
      spans: f1OfSpans(whole) - f1OfSpans(other),
      whole: scoresOf(whole.whole).f1 - scoresOf(other.whole).f1,
    }
  })
}

interface Drafted {
  readonly statements: readonly ScoredStatement[]
  /** The rules that made or changed them, of each statement its own. */
  readonly madeBy: readonly string[]
}

/** The statements of a text with all rules, then without the first, without the second … */
async function draftEachWay(
  reader: OpenReader,
  text: string,
  source: string,
): Promise<readonly Drafted[]> {
  const { tagged, segments, trees, ingested } = await readWork(reader, { content: text, source })
  const dateline = ingested.report.dateline?.span ?? null
  const spans = tagged?.spans ?? []
  const ways = [rules, ...rules.map((left) => rules.filter((rule) => rule !== left))]
  return ways.map((used) => {
    const statements = draftStatements(spans, { text, segments, trees, dateline }, used)
    return { statements, madeBy: statements.flatMap(({ madeBy }) => [...new Set(madeBy)]) }
  })
}

/** The F1 of the spans of all roles together, in per cent. */
function f1OfSpans(counts: StatementCounts): number {
  const sum = (of: 'right' | 'predicted' | 'gold') =>
    scoredRoles.reduce((total, role) => total + counts[role][of], 0)
  return scoresOf({ right: sum('right'), predicted: sum('predicted'), gold: sum('gold') }).f1
}
