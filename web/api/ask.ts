/** The answer of the API if it could not do what was asked (docs/errors.md). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: string
  readonly status: number

  constructor(code: string, status: number, detail: string) {
    super(detail)
    this.code = code
    this.status = status
  }
}

/** The parameters of a request's query; a value that is undefined or empty is left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>

/** A path of the API with a query. */
export function pathOf(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, String(value))
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

/**
 * Asks the API and gives the body of its answer.
 * @throws ApiProblem with what the API says; an Error if there is no answer.
 */
export async function ask<Body>(path: string, init: RequestInit = {}): Promise<Body> {
  let answer: Response
  try {
    answer = await fetch(path, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new Error(
      'Onrecord does not answer. Check that it is still running. Nothing was changed.',
      {
        cause,
      },
    )
  }
  const text = await answer.text()
  if (answer.ok) return JSON.parse(text) as Body
  throw readProblem(text, answer.status)
}

/** Sends JSON to the API. @throws as `ask`. */
export const send = <Body>(path: string, body: unknown): Promise<Body> =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

function readProblem(text: string, status: number): ApiProblem {
  try {
    const { code, detail } = JSON.parse(text) as { code: string; detail: string }
    return new ApiProblem(code, status, detail)
  } catch {
    return new ApiProblem('failure', status, `The answer could not be read (${status}).`)
  }
}
