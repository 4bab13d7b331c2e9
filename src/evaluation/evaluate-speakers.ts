import { hashText } from '../hash-text.ts'
import type { Authority, Mentions } from '../data-model/index.ts'
import { fullestMention, isNamed, resolveSources, type Resolution } from '../parties/index.ts'
import { segmentText } from '../segment/index.ts'
import { makeRange, makeSpan, overlaps, type Range } from '../text/index.ts'

/** Speakers worked out by hand, as `test/speakers/*.json` holds them. Offsets are UTF-16 code units. */
export interface JudgedSpeakers {
  readonly articles: readonly JudgedArticle[]
}

/** A half-open range as a pair. */
type Pair = readonly [start: number, end: number]

/** An article whose speakers were worked out by hand. */
export interface JudgedArticle {
  readonly file: string
  readonly sha256: string
  /** The parts "a", "b" and "c" were looked at while building, the part "d" was not. */
  readonly half: 'a' | 'b' | 'c' | 'd' | 'e' | 'f'
  /** The persons: fullest mention, gender, whether the name is of Anglo-American form. */
  readonly people: readonly (readonly [Pair, 'm' | 'f' | 'u', 'y' | 'n' | '?'])[]
  readonly sources: readonly JudgedSource[]
}

/** A source and who stands behind it. */
export interface JudgedSource {
  readonly source: readonly Pair[]
  readonly content: readonly Pair[]
  readonly kind: 'name' | 'title' | 'pronoun' | 'other'
  readonly authority: Authority
  /** The fullest mention of each person; empty but for authority "named". */
  readonly names: readonly Pair[]
}

/** How a source was resolved, beside the judgement. */
export interface SpeakerOutcome {
  readonly half: 'a' | 'b' | 'c' | 'd' | 'e' | 'f'
  readonly kind: JudgedSource['kind']
  readonly gender: 'm' | 'f' | 'u'
  readonly anglo: boolean
  readonly named: boolean
  /** For named ones: the right full name, a wrong one, or none. */
  readonly name: 'right' | 'wrong' | 'unknown'
  readonly authorityRight: boolean
  /** Whether somebody who is not named was given a name. */
  readonly namedWrongly: boolean
  /** The judgement and the resolution, for looking at. */
  readonly judged: JudgedSource
  readonly resolution: Resolution
}

/**
 * Resolves the judged sources of an article (the sources are given, so that what is missed by the model does not
 * count) and compares each. `mentions` are those of the text, as `OpenReader.findMentions` gives them; none unless given.
 * @throws RangeError where the text is not the one that was judged.
 */
export function evaluateSpeakers(
  article: JudgedArticle,
  text: string,
  mentions?: Mentions,
): readonly SpeakerOutcome[] {
  if (hashText(text) !== article.sha256)
    throw new RangeError(`${article.file} is not the text that was judged`)
  const spanOf = ([start, end]: Pair) => makeSpan(text, start, end)
  const sources = article.sources.map(({ source, content }) => ({
    source: makeSpan(text, source[0]?.[0] ?? 0, source.at(-1)?.[1] ?? 0),
    content: content.map(spanOf),
  }))
  const { resolutions } = resolveSources(text, segmentText(text), sources, mentions)
  return article.sources.flatMap((judged, index) => {
    const resolution = resolutions[index]
    if (!resolution) return []
    const { speakers } = resolution
    const found = speakers.filter(isNamed).flatMap((one) => fullestMention(one)?.span ?? [])
    const person = article.people.find(([[start]]) => start === judged.names[0]?.[0])
    const named = judged.authority === 'named'
    return {
      half: article.half,
      kind: judged.kind,
      gender: person?.[1] ?? 'u',
      anglo: person?.[2] === 'y',
      named,
      name: judgeNames(text, judged.names, found),
      authorityRight: resolution.authority === judged.authority,
      namedWrongly: !named && found.length > 0,
      judged,
      resolution,
    }
  })
}

/** Whether the names found are those judged: the same words, wherever they stand. */
function judgeNames(
  text: string,
  judged: readonly Pair[],
  found: readonly (Range & { readonly text: string })[],
) {
  if (found.length === 0) return 'unknown'
  const wanted = judged.map(([start, end]) => text.slice(start, end).toLowerCase())
  const given = found.map((span) => span.text.toLowerCase())
  const same = wanted.length === given.length && wanted.every((name) => given.includes(name))
  const sameplace =
    judged.length === found.length &&
    judged.every(([start, end]) => found.some((span) => overlaps(span, makeRange(start, end))))
  return same || sameplace ? 'right' : 'wrong'
}
