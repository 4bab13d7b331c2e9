import type { Occasion, OccasionKind } from '../../data-model/index.ts'
import { makeSpan, type Range, type Span } from '../../text/index.ts'
import occasionWords from '../lexicon/occasion-words.json' with { type: 'json' }

/** The reporting clause of a statement: the ranges of its sentence that are not content. */
export type Clause = readonly Range[]

/**
 * The occasion that a reporting clause names ("in an interview with …", "at a news conference", "in a statement");
 * null where it names none: "told reporters" alone says to whom, not at what.
 */
export function findOccasion(text: string, clause: Clause): Occasion | null {
  for (const { start, end } of clause) {
    const part = text.slice(start, end)
    const match = occasion.exec(part)
    const { noun = '', rest = '' } = match?.groups ?? {}
    const kind = kinds.get(noun.toLowerCase())
    if (!match || !kind) continue
    const from = start + match.index + match[0].search(/\S/)
    const tail = /^[^.;:!?“”"«»\n]{0,120}/u.exec(rest)?.[0] ?? ''
    const until = start + match.index + match[0].length - rest.length + tailLength(tail)
    return {
      kind,
      span: makeSpan(text, from, until),
      place: findPlace(text, clause, from, until),
      outlet: findOutlet(text, from, until),
    }
  }
  return null
}

/** The occasion at which those are who are told something: "told a news conference"; null if the words name none. */
export function occasionHeard(hearer: Span): Occasion | null {
  const noun = heard.exec(hearer.text)?.[0].toLowerCase()
  const kind = noun === undefined ? undefined : kinds.get(noun)
  return kind ? { kind, span: hearer, place: null, outlet: null } : null
}

/** The occasion that a verb of saying names by itself: "tweeted", "posted"; null if it names none. */
export function occasionOfVerb(cue: readonly Span[]): Occasion | null {
  const found = cue.find(({ text }) => posted.test(text))
  return found ? { kind: 'social-media', span: found, place: null, outlet: null } : null
}

/**
 * The occasion of a spoken kind that a headline names ("DAILY PRESS BRIEFING", "Interview With Ann Lind"): its kind, and where its
 * words stand in the line, UTF-16 code units; null where it names none.
 */
export function occasionNamed(
  line: string,
): { readonly kind: OccasionKind; readonly at: number; readonly length: number } | null {
  const match = spokenOccasion.exec(line)
  const kind = kinds.get(match?.groups?.['noun']?.toLowerCase() ?? '')
  return match && kind && spokenKinds.has(kind)
    ? { kind, at: match.index, length: match[0].length }
    : null
}

/** The place that a reporting clause names ("at the Pentagon", "in Oslo"), null where it names none. */
function findPlace(text: string, clause: Clause, from = -1, until = -1): Span | null {
  for (const { start, end } of clause) {
    for (const match of text.slice(start, end).matchAll(placePhrase)) {
      const place = match.groups?.['place'] ?? ''
      const at = start + match.index + match[0].length - place.length
      if (at >= from && at < until && !/^at /i.test(match[0])) continue
      if (place !== '') return makeSpan(text, at, at + place.length)
    }
  }
  return null
}

/** How much of what follows the noun belongs to the occasion: "with Ann Lind, the evening anchor of Harbour One". */
function tailLength(tail: string): number {
  const match =
    /^(?: (?:with|to|on|for|by|of|at|in|before)(?: (?:\p{L}[\p{L}\p{M}.’'-]*)){1,6})?(?:, (?:the |an? |\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}['’]s? )[\p{L}\p{M}'’ -]{3,60}(?=,|$))?/u.exec(
      tail,
    )
  return (match?.[0] ?? '').replace(/ (?:and|that|which|who|on|in|at|to|with)?$/, '').length
}

function findOutlet(text: string, from: number, until: number): Span | null {
  const span = text.slice(from, until)
  const match =
    /(?:\b(?:on|with|for|of|to) (?:the )?|, )(?<outlet>(?:\p{Lu}[\p{L}&’'.-]*\s?){1,4}?(?:News|Times|Post|Journal|Radio|Television|TV|Today|Magazine|Gazette|Courier|Ledger|Tribune|Press|Network|One|CNN|BBC|NBC|ABC|CBS|MSNBC|NPR|Fox|Reuters))(?=\b)/u.exec(
      span,
    )
  const outlet = match?.groups?.['outlet']
  if (!match || !outlet) return null
  const start = from + match.index + match[0].indexOf(outlet)
  return makeSpan(text, start, start + outlet.length)
}

const kinds = new Map(
  Object.entries(occasionWords.kinds).flatMap(([kind, nouns]) =>
    nouns.map((noun) => [noun, kind as OccasionKind] as const),
  ),
)

const nouns = [...kinds.keys()].toSorted((a, b) => b.length - a.length).join('|')
const occasion = new RegExp(
  `(?:^|[\\s,(])(?:in|at|during|on|via|through|by|over) (?:(?:an?|the|his|her|their|its|another|one|\\p{Lu}\\p{L}+['’]s?) )?(?:(?!(?:and|or|for|of|to|with|in|on|at|by|from|as|that|than) )[\\p{L}\\p{N}’'-]{2,20} ){0,3}?(?<noun>${nouns})(?![\\p{L}-])(?<rest>[^]*)$`,
  'iu',
)
const heard =
  /\b(?:(?:news|press) conference|briefing|rally|meeting|summit|gathering|debate|fundraiser|town hall)$/i
const posted = /\b(?:re)?(?:tweet|post)(?:s|ed|ing)?\b/i
const spokenKinds: ReadonlySet<OccasionKind> = new Set([
  'interview',
  'briefing',
  'speech',
  'hearing',
])
const spokenOccasion = new RegExp(
  `(?:(?:daily|weekly|special|joint|media|press|news|background|video|on-the-record) ){0,3}(?<![\\p{L}-])(?<noun>${nouns})(?![\\p{L}-])`,
  'iu',
)
const placePhrase =
  /(?:^|[\s,(])(?:at|in|from|aboard|outside) (?<place>(?:the )?\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}.’'-]{1,30}){0,3})(?=$|[\s,.)])/gu
