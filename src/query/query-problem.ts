/** Why a query cannot be read: the place, the problem, and what to do. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem'
  /** A position in the query, UTF-16 code units. */
  readonly at: number
  readonly problem: string
  readonly suggestion: string

  constructor(at: number, problem: string, suggestion: string) {
    super(`${problem}. ${suggestion}`)
    this.at = at
    this.problem = problem
    this.suggestion = suggestion
  }
}
