import type { Party, Span, Speaker, Statement } from '../../src/index.ts'
import { makeSpan } from '../../src/text/index.ts'

/** Words as a span of a text that is nothing else. */
export const spanOf = (words: string): Span => makeSpan(words, 0, words.length)

/** A party of an invented report, a person if it says nothing else; its id is its name. */
export const party = (name: string, more: Partial<Party> = {}): Party => ({
  id: name,
  name,
  kind: 'person',
  titles: [],
  affiliation: null,
  described: null,
  mentions: [],
  ...more,
})

/** A title of a party. */
export const titleOf = (text: string) => ({ text, office: null, span: spanOf(text) })

/** A speaker of whom nothing is known. */
export const speaker = (more: Partial<Speaker> = {}): Speaker => ({
  party: null,
  name: null,
  mention: null,
  candidates: [],
  confidence: 1,
  seat: null,
  ...more,
})

/** A party among those from whom a speaker could not be chosen. */
export const candidate = (name: string) => ({ party: name, confidence: 0.5 })

/** A statement of an invented report. */
export const statement = (more: Partial<Statement> = {}): Statement => ({
  id: 'f8128b64e59fea36d3b55b39-0',
  form: 'direct',
  kind: 'speech',
  turn: false,
  content: [spanOf('We wait')],
  cue: [],
  source: [],
  speakers: [],
  authority: 'named',
  via: [],
  addressees: [],
  occasion: null,
  matter: null,
  said: { start: null, end: null, basis: 'unknown', expression: null, confidence: 0.5 },
  utterance: 'made',
  act: 'say',
  polarity: 'positive',
  modality: 'certain',
  evidence: [],
  confidence: 1,
  repeats: [],
  ...more,
})

/** What of a report must come out as it is: a right-to-left name, and one that would steer a terminal or a page. */
export const asWritten = ['ירון לונדון', '\u202eAnn\u202c', 'Ann\u001b[2J', '<b>Ann</b>\n'] as const
