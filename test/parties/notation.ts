import { findHead } from '../../src/parties/sources/phrase.ts'
import type { NameMention } from '../../src/parties/names/name-mention.ts'
import { clusterNames, fullestMention, type People } from '../../src/parties/names/cluster-names.ts'
import { makeDiscourse, type Discourse } from '../../src/parties/discourse/discourse.ts'
import { isNamed, type Resolution, type Speaking } from '../../src/parties/discourse/referent.ts'
import { findNames } from '../../src/parties/names/find-names.ts'
import { judgeAuthority } from '../../src/parties/sources/judge-authority.ts'
import { isCalledRelative } from '../../src/parties/names/is-called-relative.ts'
import { segmentText } from '../../src/segment/index.ts'
import type { Segments } from '../../src/data-model/index.ts'
import { covers, makeRange, type Range, type Span } from '../../src/text/index.ts'
import { readMarks } from '../check-table.ts'

/** A text as the rooms of parties look at it. */
export interface Scene {
  readonly text: string
  readonly segments: Segments
  readonly names: readonly NameMention[]
  readonly people: People
  /** What stands in square brackets, in order: the sources. */
  readonly sources: readonly Span[]
}

/** Reads a text whose sources stand in square brackets. A name that is in one of them is taken for a speaker's. */
export function readScene(marked: string): Scene {
  const { text, spans: sources } = readMarks(marked)
  const segments = segmentText(text)
  const names = findNames(text, segments.sentences, segments.transcript?.head)
  const people = clusterNames(
    names,
    ({ span }) => isCalledRelative(text, span),
    ({ span }) => sources.some((source) => covers(source, span)),
  )
  return { text, segments, names, people, sources }
}

/** The discourse of a text whose sources stand in square brackets, before its first source. */
export function readDiscourse(marked: string): Scene & { readonly discourse: Discourse } {
  const scene = readScene(marked)
  const { text, segments, names, people } = scene
  return { ...scene, discourse: makeDiscourse(text, segments, names, people) }
}

/** How a table writes a speaker: the fullest name, or `~` and the role of one without a name. */
export const called = (who: Speaking): string =>
  isNamed(who) ? (fullestMention(who)?.span.text ?? who.surname) : `~${who.role}`

/** How a table writes who is chosen: `Ann Lind + Peter Moe`; `?` and the candidates if nobody is. */
export function chosen({
  speakers,
  candidates,
}: Pick<Resolution, 'speakers' | 'candidates'>): string {
  if (speakers.length > 0) return speakers.map(called).join(' + ')
  return ['?', ...candidates.map(({ who }) => called(who)).toSorted()].join(' ')
}

/** What a chooser is given: the discourse after the sources that stand before the last, and the last. */
export interface Choice extends Scene {
  readonly discourse: Discourse
  readonly source: Span
}

/**
 * Reads a text whose last bracket is the source to resolve. The sources before it have spoken: those with a name as the persons of it, others as
 * speakers without one.
 */
export function readChoice(marked: string): Choice {
  const scene = readDiscourse(marked)
  const { discourse, people, sources } = scene
  const source = sources.at(-1)
  if (!source) throw new SyntaxError(`no source: ${marked}`)
  for (const before of sources.slice(0, -1)) {
    const speakers = people.all.filter(({ mentions }) =>
      mentions.some(({ span }) => covers(before, span)),
    )
    const authority = judgeAuthority(before.text)
    const role = findHead(before.text.toLowerCase())
    discourse.next([])
    discourse.remember(
      speakers.length > 0
        ? { source: before, speakers, authority: 'named', candidates: [], confidence: 1 }
        : discourse.takeUnnamed(before, authority, role),
    )
  }
  discourse.next([])
  return { ...scene, source }
}

/** Reads a sentence with its cue in curly brackets and what is said in «»; the clause is what is not said. */
export function clauseOf(marked: string): {
  readonly text: string
  readonly cue: Range
  readonly clause: readonly Range[]
} {
  const text = marked.replaceAll(/[{}«»]/g, '')
  const at = (mark: string) =>
    marked.slice(0, marked.indexOf(mark)).replaceAll(/[{}«»]/g, '').length
  if (!marked.includes('{')) throw new SyntaxError(`no cue: ${marked}`)
  const [start, end] = marked.includes('«') ? [at('«'), at('»')] : [text.length, text.length]
  return {
    text,
    cue: makeRange(at('{'), at('}')),
    clause: [makeRange(0, start), makeRange(end, text.length)],
  }
}
