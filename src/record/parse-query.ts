import { OnrecordError } from '../errors.ts'
import type { Query } from './query.ts'
import { QueryProblem } from './query-problem.ts'
import { readField } from './read-field.ts'
import { queryLimits, tokenizeQuery, type Token } from './tokenize-query.ts'

/**
 * What a query asks for, as a tree: words, "phrases", `field:value`, AND, OR, NOT and brackets; where nothing stands between two
 * of them, both are asked for. NOT binds closest, then AND, then OR. An empty query asks for everything.
 * @throws OnrecordError `query`, with the place and what to do.
 */
export function parseQuery(text: string): Query {
  try {
    const tokens = tokenizeQuery(text)
    checkSize(tokens)
    return new Parser(tokens, text.length).parse()
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error
    const { at, problem, suggestion } = error
    const near = text.slice(Math.max(0, at - 30), at + 30).replaceAll(/[\s\p{Cc}\p{Cs}]/gu, ' ')
    const mark = ' '.repeat(Math.min(at, 30))
    const details = { at: at + 1, problem, suggestion, near, mark }
    throw new OnrecordError('query', details, { cause: error })
  }
}

function checkSize(tokens: readonly Token[]): void {
  const over = tokens.filter(({ kind }) => kind === 'word' || kind === 'phrase')[queryLimits.terms]
  if (over) {
    const problem = `there are more than ${queryLimits.terms} words and phrases`
    throw new QueryProblem(over.at, problem, 'Ask for less at once.')
  }
}

/** Reads tokens from left to right, one function a rule of the grammar. */
class Parser {
  readonly #tokens: readonly Token[]
  readonly #end: number
  #next = 0
  #depth = 0

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens
    this.#end = end
  }

  parse(): Query {
    if (this.#tokens.length === 0) return { kind: 'all' }
    const query = this.#readOr()
    const left = this.#peek()
    if (left)
      throw new QueryProblem(
        left.at,
        'this bracket was never opened',
        'Leave it out, or put ( before.',
      )
    return query
  }

  #readOr(): Query {
    const of = [this.#readAnd()]
    while (this.#take('OR')) of.push(this.#readAnd())
    return of.length === 1 && of[0] ? of[0] : { kind: 'or', of }
  }

  #readAnd(): Query {
    const of = [this.#readNot()]
    for (;;) {
      const next = this.#peek()
      if (!next || next.kind === ')' || next.kind === 'OR') break
      this.#take('AND')
      of.push(this.#readNot())
    }
    return of.length === 1 && of[0] ? of[0] : { kind: 'and', of }
  }

  #readNot(): Query {
    const not = this.#take('NOT')
    if (!not) return this.#readTerm()
    return this.#below(not, () => ({ kind: 'not', of: this.#readNot() }))
  }

  #readTerm(): Query {
    const token = this.#peek()
    if (!token) {
      const suggestion = 'Give a word, a "phrase" or a field such as speaker:name.'
      throw new QueryProblem(this.#end, 'something to look for is missing at the end', suggestion)
    }
    this.#next++
    switch (token.kind) {
      case 'word':
      case 'phrase':
        return wordsOf(token)
      case 'field':
        return this.#readValue(token)
      case '(':
        return this.#below(token, () => {
          const inner = this.#readOr()
          if (!this.#take(')'))
            throw new QueryProblem(
              token.at,
              'this bracket is never closed',
              'Put ) after what it holds.',
            )
          return inner
        })
      case ')':
      case 'AND':
      case 'OR':
      case 'NOT': {
        const suggestion =
          token.kind === ')'
            ? 'Put a word into the brackets, or leave them out.'
            : `To look for the word, write "${token.text.toLowerCase()}".`
        throw new QueryProblem(
          token.at,
          `something to look for is missing before ${token.text}`,
          suggestion,
        )
      }
      default:
        return token satisfies never
    }
  }

  #readValue(field: Token): Query {
    const value = this.#peek()
    if (value?.kind !== 'word' && value?.kind !== 'phrase') {
      const suggestion = `Put a word or a "phrase" right after it: ${field.text}:word`
      throw new QueryProblem(field.at, `the field ${field.text}: has no value`, suggestion)
    }
    this.#next++
    return readField(field, value, wordsOf)
  }

  /** What `read` reads one level further down. */
  #below(token: Token, read: () => Query): Query {
    if (++this.#depth > queryLimits.depth) {
      throw new QueryProblem(
        token.at,
        `more than ${queryLimits.depth} levels stand in one another`,
        'Ask for less at once.',
      )
    }
    const query = read()
    this.#depth--
    return query
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next]
  }

  #take(kind: Token['kind']): Token | null {
    const token = this.#peek()
    if (token?.kind !== kind) return null
    this.#next++
    return token
  }
}

function wordsOf(token: Token & { readonly kind: 'word' | 'phrase' }) {
  if (!/[\p{L}\p{N}]/u.test(token.text)) {
    throw new QueryProblem(
      token.at,
      'there is no letter or digit to look for',
      'Give a word, or leave this out.',
    )
  }
  return { kind: 'words', text: token.text, open: token.open } as const
}
