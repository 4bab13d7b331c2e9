import { QueryProblem } from './query-problem.ts'

/** A piece of a query and where it starts in it. */
export type Token =
  | {
      readonly kind: 'word' | 'phrase'
      readonly text: string
      readonly open: boolean
      readonly at: number
    }
  | { readonly kind: 'field'; readonly text: string; readonly at: number }
  | { readonly kind: '(' | ')' | 'AND' | 'OR' | 'NOT'; readonly text: string; readonly at: number }

/** The most characters of a query, and the most words, phrases and fields in it. */
export const queryLimits = { characters: 2000, terms: 100, depth: 30 } as const

/**
 * The pieces of a query in order. A phrase is in straight or curly quotation marks, a field is a name and a colon
 * right before its value (of `said~` the colon may be left out); `-` right before a word, phrase, field or bracket is NOT; `*` right after a word or phrase leaves its end open.
 * @throws QueryProblem if a quotation mark is not closed, or if there are characters that no query has.
 */
export function tokenizeQuery(text: string): readonly Token[] {
  if (text.length > queryLimits.characters) {
    const problem = `it has ${text.length} characters, and at most ${queryLimits.characters} are read`
    throw new QueryProblem(queryLimits.characters, problem, 'Shorten the query.')
  }
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/u.exec(text)
  if (control) {
    throw new QueryProblem(control.index, 'this is a control character', 'Leave it out.')
  }
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match?.groups) {
      throw new QueryProblem(
        at,
        'this quotation mark is never closed',
        `Put ${text[at] === '“' ? '”' : '"'} after the phrase.`,
      )
    }
    const { space, sign, minus, field, straight, curly, word } = match.groups
    if (word !== undefined) refuseSigns(word, at)
    if (space === undefined)
      tokens.push(toToken({ sign, minus, field, phrase: straight ?? curly, word }, match[0], at))
    at = pattern.lastIndex
  }
  return tokens
}

/** Refuses what means something to other search engines and would be silently ignored here. */
function refuseSigns(word: string, at: number): void {
  const found = signs.find(({ sign }) => sign.test(word))
  if (!found) return
  const index = word.search(found.sign)
  throw new QueryProblem(at + index, `${found.what} is not read here`, found.instead)
}

const signs = [
  { sign: /\||&&/, what: 'this sign', instead: 'Write OR or AND.' },
  {
    sign: /^[-\u2212!]{1,2000}(?=[\p{L}\p{N}!-])/u,
    what: 'this sign',
    instead: 'Write NOT, or one - right before the word.',
  },
  {
    sign: /(?<=.)\*(?=.)|^\*(?=.)/,
    what: '* before the end of a word',
    instead: 'Put it at the end: patrol*.',
  },
  { sign: /[~^]\d{0,3}$/, what: 'this sign', instead: 'Leave it out.' },
] as const

const pattern =
  /(?<space>\s{1,2000})|(?<sign>[()])|(?<minus>(?<=^|[\s(])[-\u2212](?=[\p{L}\p{N}"“(]))|(?<field>\p{L}{1,40}~?(?=:)|[Ss]aid~(?=[\d"“])):?|"(?<straight>[^"]{0,2000})"\*?|“(?<curly>[^”]{0,2000})”\*?|(?<word>[^\s()"“]{1,2000})/uy

interface Pieces {
  readonly sign: string | undefined
  readonly minus: string | undefined
  readonly field: string | undefined
  readonly phrase: string | undefined
  readonly word: string | undefined
}

function toToken({ sign, minus, field, phrase, word }: Pieces, whole: string, at: number): Token {
  if (sign === '(' || sign === ')') return { kind: sign, text: sign, at }
  // As search engines have it: `tax -trump`.
  if (minus !== undefined) return { kind: 'NOT', text: minus, at }
  if (field !== undefined) return { kind: 'field', text: field, at }
  if (word === 'AND' || word === 'OR' || word === 'NOT') return { kind: word, text: word, at }
  const open = whole.endsWith('*')
  const text = phrase ?? (open ? whole.slice(0, -1) : whole)
  return { kind: phrase === undefined ? 'word' : 'phrase', text, open, at }
}
