import { findHead } from '../sources/phrase.ts'
import { makeSpan, type Span } from '../../text/index.ts'
import type { Discourse } from '../discourse/discourse.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import { isNamed, type Resolution } from '../discourse/referent.ts'
import { persons } from '../lexicon/word-lists.ts'

/** What the label of a turn stands for: reporters without names, or whom it names. */
export type LabelKind = 'press' | 'speaker'

/**
 * Works out who the labels of a transcript are, one after the other. The same label is the same speaker; a label
 * that is a role ("SENIOR OFFICIAL TWO") is one person without a name. `resolve` reads one that it has not met.
 */
export function makeLabelResolver(
  discourse: Discourse,
  resolve: (source: Span) => Resolution,
): (source: Span, kind: LabelKind) => Resolution {
  const met = new Map<string, Resolution>()
  const readNew = (source: Span, kind: LabelKind): Resolution => {
    if (kind === 'press' && discourse.namesIn(source).length === 0)
      return discourse.takeUnnamed(source, 'collective', 'reporters')
    if (unidentified.test(source.text))
      return discourse.takeUnnamed(source, 'unnamed', findHead(source.text.toLowerCase()))
    if (several.test(source.text))
      return discourse.takeUnnamed(source, 'collective', findHead(source.text.toLowerCase()))
    if (source.text === 'A') {
      const [only, ...others] = namedInHead(discourse)
      return only && others.length === 0
        ? discourse.settle(source, [{ who: only, score: 1 }])
        : discourse.takeUnnamed(source, 'unnamed', 'interviewee')
    }
    const bearer = bearerInBrackets(discourse, source)
    if (bearer) return discourse.settle(source, [{ who: bearer, score: 1 }])
    const holder = holderOf(discourse, source)
    if (holder) return discourse.settle(source, [{ who: holder, score: 1 }])
    const head = findHead(source.text.toLowerCase().replace(number, ''))
    return persons.has(head) && !/^the\s/i.test(source.text)
      ? discourse.takeUnnamed(source, 'unnamed', head)
      : resolve(source)
  }
  return (source, kind) => {
    // "Q" is whoever was given the word, each time anew.
    const asker = kind === 'press' ? calledUpon(discourse, source) : null
    if (asker) return discourse.settle(source, [{ who: asker, score: 1 }])
    const before = met.get(source.text)
    const [who] = before?.speakers ?? []
    if (before && who) {
      if (!isNamed(who)) who.mentions.push(source)
      return { ...before, source }
    }
    const resolution = readNew(source, kind)
    if (resolution.speakers.length === 1) met.set(source.text, resolution)
    return resolution
  }
}

/** Labels of several at once: "Opposition senators". */
const several = /\b(?:members|senators|deputies|voices)$/i

/** Labels of voices whose name nobody knows. */
const unidentified = /^(?:UNIDENTIFIED|UNKNOWN|UNNAMED|Unidentified|Unknown|VOICES?|Voices?)\b/

/** The person of a label that is an office with its bearer in brackets: "The Minister for Transport (Karl Ebb)"; null of others. */
function bearerInBrackets(discourse: Discourse, source: Span): NamedPerson | null {
  const isInside = / \([^()]+\)$/.test(source.text)
  if (!isInside && discourse.namesIn(source).length > 0) return null
  const after =
    /^ \([^()]{3,60}\)/.exec(discourse.text.slice(source.end, source.end + 64))?.[0] ?? ''
  const where = isInside ? source : makeSpan(discourse.text, source.end, source.end + after.length)
  const mention = discourse.namesIn(where).at(-1) ?? initialled(discourse, source)
  const [who, ...others] = mention ? discourse.people.whose(mention) : []
  return who && others.length === 0 ? who : null
}

/** The persons named above the first turn of a transcript: who answers by the letter A, if it is only one. */
function namedInHead({ people, segments }: Discourse): readonly NamedPerson[] {
  const head = segments.transcript?.head.end ?? 0
  return people.all.filter(({ mentions }) => mentions.some(({ span }) => span.end <= head))
}

/** The one person whose office a label is, as the text tells it: "FOREIGN MINISTER" for Foreign Minister Ann Lind; null without one. */
function holderOf(discourse: Discourse, source: Span): NamedPerson | null {
  const words = source.text.toLowerCase().replace(/^the /, '')
  if (!/^\p{L}+(?: \p{L}+){1,4}$/u.test(words)) return null
  const [only, ...others] = namedInHead(discourse).filter((who) =>
    discourse.rolePhrases.get(who)?.some((phrase) => phrase.toLowerCase() === words),
  )
  return only && others.length === 0 ? only : null
}

/** Who asks in a turn whose label names nobody, where the turn before gives them the word: "Our next question goes to Ann Lind of the Courier." */
function calledUpon(discourse: Discourse, source: Span): NamedPerson | null {
  const turns = discourse.segments.transcript?.turns ?? []
  const index = turns.findIndex(({ label }) => label.start === source.start)
  const last = turns[index - 1]?.words.at(-1)
  const match = last && givesWord.exec(last.text)
  if (!last || !match) return null
  const start = last.start + match.index
  const mention = discourse.namesIn(makeSpan(discourse.text, start, last.end)).at(0)
  const [who, ...others] = mention ? discourse.people.whose(mention) : []
  return who && others.length === 0 ? who : null
}

/** At the end of a turn: to whom the next question goes. */
const givesWord =
  /\b(?:questions?(?: will| would)? (?:go|goes|come|comes|is|be)(?: now| next)? (?:to|from)|(?:go|goes|turn|move)(?: now| next)? to|call on|hear from) [^.?!]{2,80}[.?!]?\s*$/iu

/** The name that initials stand for, where the text says so: "Ann Lind (AL)"; undefined of other labels. */
function initialled(discourse: Discourse, source: Span): NameMention | undefined {
  if (!/^\p{Lu}{2,4}$/u.test(source.text)) return undefined
  const at = discourse.text.indexOf(` (${source.text})`)
  if (at < 0) return undefined
  return discourse
    .namesIn(makeSpan(discourse.text, Math.max(0, at - 60), at))
    .findLast(({ span }) => span.end === at)
}

const number = /[ ,#]{1,3}(?:one|two|three|four|five|six|seven|eight|\d{1,2})$/
