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
    return readAll({ tokens, end: text.length, next: 0, depth: 0 })
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
    throw new QueryProblem(over.at, problem, 'Shorten the query.')
  }
}

/** The current position; each function below reads one rule of the grammar from there. */
interface Cursor {
  readonly tokens: readonly Token[]
  /** Where the query ends. */
  readonly end: number
  next: number
  depth: number
}

function readAll(cursor: Cursor): Query {
  if (cursor.tokens.length === 0) return { kind: 'all' }
  const query = readOr(cursor)
  const left = peek(cursor)
  if (!left) return query
  throw new QueryProblem(left.at, 'this bracket was never opened', 'Leave it out, or put ( before.')
}

function readOr(cursor: Cursor): Query {
  const of = [readAnd(cursor)]
  while (take(cursor, 'OR')) of.push(readAnd(cursor))
  return of.length === 1 && of[0] ? of[0] : { kind: 'or', of }
}

function readAnd(cursor: Cursor): Query {
  const of = [readNot(cursor)]
  for (;;) {
    const next = peek(cursor)
    if (!next || next.kind === ')' || next.kind === 'OR') break
    take(cursor, 'AND')
    of.push(readNot(cursor))
  }
  return of.length === 1 && of[0] ? of[0] : { kind: 'and', of }
}

function readNot(cursor: Cursor): Query {
  const not = take(cursor, 'NOT')
  if (!not) return readTerm(cursor)
  return below(cursor, not, () => ({ kind: 'not', of: readNot(cursor) }))
}

function readTerm(cursor: Cursor): Query {
  const token = peek(cursor)
  if (!token) {
    const suggestion = 'Give a word, a "phrase" or a field such as speaker:name.'
    throw new QueryProblem(cursor.end, 'something to look for is missing at the end', suggestion)
  }
  cursor.next++
  switch (token.kind) {
    case 'word':
    case 'phrase':
      return wordsOf(token)
    case 'field':
      return readValue(cursor, token)
    case '(':
      return below(cursor, token, () => readBracket(cursor, token))
    case ')':
    case 'AND':
    case 'OR':
    case 'NOT': {
      const suggestion =
        token.kind === ')'
          ? 'Put a word into the brackets, or leave them out.'
          : `To look for the word, write "${token.text.toLowerCase()}".`
      const problem = `something to look for is missing before ${token.text}`
      throw new QueryProblem(token.at, problem, suggestion)
    }
    default:
      return token satisfies never
  }
}

function readBracket(cursor: Cursor, opening: Token): Query {
  const inner = readOr(cursor)
  if (take(cursor, ')')) return inner
  throw new QueryProblem(opening.at, 'this bracket is never closed', 'Put ) after what it holds.')
}

function readValue(cursor: Cursor, field: Token): Query {
  const value = peek(cursor)
  if (value?.kind !== 'word' && value?.kind !== 'phrase') {
    const suggestion = `Put a word or a "phrase" right after it: ${field.text}:word`
    throw new QueryProblem(field.at, `the field ${field.text}: has no value`, suggestion)
  }
  cursor.next++
  return readField(field, value, wordsOf)
}

/** What `read` reads one level further down. */
function below(cursor: Cursor, token: Token, read: () => Query): Query {
  if (++cursor.depth > queryLimits.depth) {
    const problem = `more than ${queryLimits.depth} levels of brackets are nested`
    throw new QueryProblem(token.at, problem, 'Shorten the query.')
  }
  const query = read()
  cursor.depth--
  return query
}

const peek = ({ tokens, next }: Cursor): Token | undefined => tokens[next]

/** Takes the next token if it is of that kind; null otherwise. */
function take(cursor: Cursor, kind: Token['kind']): Token | null {
  const token = peek(cursor)
  if (token?.kind !== kind) return null
  cursor.next++
  return token
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
