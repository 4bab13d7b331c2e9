import { makeSpan, type Range, type Span } from '../../text/index.ts'
import { isNamed, type Speaking } from '../discourse/referent.ts'
import { institutions } from '../lexicon/word-lists.ts'

/**
 * The institution that a person or a role speaks for, as the text says it: in the words before a spokesperson's
 * name ("Pentagon spokesman John Kirby"), after it ("a spokesman for the Defence Ministry", "Judith Arden, the ministry's
 * spokeswoman", "Judith Arden, the Foreign Ministry spokeswoman"), in the role ("a senior State Department official"), or at the head of the sentence ("At
 * the State Department, spokeswoman Jen Psaki"). Null where the text does not say.
 */
export function findInstitution(text: string, who: Speaking, sentence: Range): Span | null {
  const mentions = isNamed(who) ? who.mentions.map(({ span }) => span) : who.mentions
  for (const { start, end } of mentions) {
    const before = text.slice(Math.max(sentence.start, start - 80), start)
    const after = text.slice(end, end + 120)
    const tries = isNamed(who)
      ? [
          match(titled, before, start - before.length),
          match(possessed, after, end),
          match(attached, after, end),
          match(officeOf, after, end),
        ]
      : [
          match(modified, text.slice(start, end), start),
          match(spokenFor, text.slice(start, end), start),
        ]
    const found = tries.find((one) => one !== null && isInstitution(one.text))
    if (found) return namedBefore(text, found) ?? makeSpan(text, found.start, found.end)
  }
  const head = match(placed, text.slice(sentence.start, sentence.end), sentence.start)
  const isInHead = mentions.some(
    ({ start }) => head !== null && start > head.end && start - head.end < 60,
  )
  return head && isInHead && isInstitution(head.text) ? makeSpan(text, head.start, head.end) : null
}

/** "The ministry" by its full name, where one stands before: the nearest "Defence Ministry". Null for a full name. */
function namedBefore(
  text: string,
  { start, text: noun }: { start: number; text: string },
): Span | null {
  if (!/^\p{Ll}/u.test(noun)) return null
  const before = text.slice(Math.max(0, start - reach), start)
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1)
  const named = [
    ...before.matchAll(new RegExp(`(?:\\p{Lu}[\\p{L}-]+ ){1,4}${capital}(?![\\p{L}])`, 'gu')),
  ].at(-1)
  if (!named) return null
  const words = named[0].replace(/^The /, '')
  const at = start - before.length + named.index + named[0].length - words.length
  return makeSpan(text, at, at + words.length)
}

const reach = 3000

function match(
  pattern: RegExp,
  part: string,
  offset: number,
): { start: number; end: number; text: string } | null {
  const found = pattern.exec(part)
  const words = found?.[1]?.replace(/['’]s?$/, '')
  if (!found || !words) return null
  const start = offset + found.index + found[0].indexOf(words)
  return { start, end: start + words.length, text: words }
}

const isInstitution = (words: string): boolean => {
  const last = words.toLowerCase().split(' ').at(-1) ?? ''
  return (
    institutions.has(last) || institutions.has(words.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(words)
  )
}

/** A pattern with INST written out: the name of an institution. */
function withInstitution({ source }: RegExp): RegExp {
  const name =
    "\\p{Lu}[\\p{L}&.’'-]*(?: (?:of |for |and )?\\p{Lu}[\\p{L}&.’'-]*){0,4}|ministry|department|embassy|agency|campaign|committee|company|party"
  return new RegExp(source.replace('INST', name), 'u')
}

const titled = withInstitution(
  /(?:^|\s)(?:the )?(INST)(?:['’]s?)? (?:chief |press |senior |deputy )?(?:spokes\p{L}+|press secretary|secretary|official|envoy|minister|director) $/u,
)
const possessed = withInstitution(
  /^, (?:the |a |an )?(INST)['’]s? [^,.;]{0,40}(?:spokes|secretary|envoy|director|chief|head|chair|official|officer)/u,
)
const attached = withInstitution(
  /^, (?:the |an? )?(INST) (?:chief |press |senior |deputy )?(?:spokes\p{L}+|press secretary|official|envoy|director|officer)/u,
)
const officeOf = withInstitution(
  /^, (?:the |a |an )?[^,.;]{0,40}(?:spokes\p{L}+|secretary|envoy|director|chief|head|chair\p{L}*|officials?|adviser|officer) (?:of|for|at|to) (?:the )?(INST)/u,
)
const modified = withInstitution(
  /^(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Aa]nother|[Bb]oth) )?(?:(?:[Ss]enior|[Tt]op|[Ff]ormer|[Hh]igh-ranking|[Rr]etired) )?(INST)(?:['’]s?)? \p{Ll}/u,
)
const spokenFor = withInstitution(/\b(?:of|for|from|at|in|with) (?:the )?(INST)/u)
const placed = withInstitution(/^At (?:the )?(INST), (?:\p{Ll}+ ){0,2}(?:spokes|press)/u)
