import { hashText } from '../src/hash-text.ts'
import type { Party, Reading, Statement } from '../src/data-model/index.ts'
import { fieldValues } from '../src/record/index.ts'
import { makeSpan, type Span } from '../src/text/index.ts'
import { makeRandom } from '../test/random.ts'

/** What a press of several years tells: made up, and the same for the same seed. */
const words = 20_000
const persons = 3000
const institutions = 400
const outlets = 60
const days = 3650
const statementsOfReport = 10

/** One in so many statements was told by another outlet a report or more before. */
const oneToldIn = 10

type Random = (below: number) => number

/**
 * Readings of made-up reports: ten statements each, words as frequent as in a language (Zipf's law), three thousand people of four hundred
 * institutions, sixty outlets, ten years; one statement in ten is told again, at least one word otherwise.
 */
export function* makeReadings(count: number, seed = 1): Generator<Reading> {
  const random = makeRandom(seed)
  const vocabulary = Array.from({ length: words }, () => makeWord(random))
  const people = Array.from({ length: persons }, (_, number) => ({
    name: `${makeName(random)} ${makeName(random)}`,
    institution: `${makeName(random)} ${kinds[number % kinds.length]}`,
  }))
  for (const [number, person] of people.entries()) {
    const same = people[number % institutions]
    if (same) person.institution = same.institution
  }
  let told: readonly Sentence[] = []
  for (let number = 0; number < count; number++) {
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((number / count) * days) * 86_400_000)
    const published = day.toISOString().slice(0, 10)
    const sentences = Array.from({ length: statementsOfReport }, () => {
      const before = told[random(Math.max(1, told.length))]
      if (before && random(oneToldIn) === 0)
        return { ...before, words: retell(before.words, random) }
      const length = 6 + random(20)
      const said = Array.from({ length }, () => vocabulary[zipf(random)] ?? '')
      return { words: said, person: people[random(persons)] ?? { name: '', institution: '' } }
    })
    told = [...told.slice(-200), ...sentences]
    yield makeReading(sentences, `Outlet ${random(outlets)}`, published, number, random)
  }
}

interface Sentence {
  readonly words: readonly string[]
  readonly person: { readonly name: string; readonly institution: string }
}

const kinds = ['Ministry', 'Agency', 'Office', 'Council', 'Commission', 'Department', 'Authority']

/** A rank among the words, the first far more often than the last. */
const zipf = (random: Random): number => Math.floor(words ** (random(1_000_000) / 1_000_000)) - 1

const syllables =
  'ba be bi bo da de di do fa ga ka ke ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo'.split(
    ' ',
  )

const makeWord = (random: Random): string =>
  Array.from({ length: 1 + random(3) + random(2) }, () => syllables[random(syllables.length)]).join(
    '',
  ) + 'nrst'.charAt(random(4))

function makeName(random: Random): string {
  const word = makeWord(random) + makeWord(random)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The same with its last word left out. */
const retell = (said: readonly string[], random: Random): readonly string[] =>
  random(2) === 0 ? said : said.slice(0, -1)

function makeReading(
  sentences: readonly Sentence[],
  outlet: string,
  published: string,
  number: number,
  random: Random,
): Reading {
  let text = `Report ${number} of ${outlet}\n`
  const places = sentences.map(({ words: said, person }) => {
    const start = text.length + 1
    const content = said.join(' ')
    text += `\n${content}, ${person.name} of the ${person.institution} said.\n`
    const source = start + content.length + 2
    return { start, end: start + content.length, source, person }
  })
  const id = hashText(text).slice(0, 24)
  const span = (start: number, length: number): Span => makeSpan(text, start, start + length)
  const parties = new Map<string, Party>()
  const add = (kind: Party['kind'], name: string, at: number, of: string | null): string => {
    const key = `${kind} ${name}`
    const known = parties.get(key)
    const mention = span(at, name.length)
    const party: Party = known
      ? { ...known, mentions: [...known.mentions, mention] }
      : {
          id: `${id}-p${at}`,
          name,
          kind,
          titles: [],
          affiliation: of,
          described: null,
          mentions: [mention],
        }
    parties.set(key, party)
    return party.id
  }
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[random(values.length)]
    if (value === undefined) throw new RangeError('no values')
    return value
  }
  const statements = places.map(({ start, end, source, person }): Statement => {
    const { name, institution } = person
    const office = source + name.length + ' of the '.length
    const of = add('institution', institution, office, null)
    const party = add('person', name, source, of)
    return {
      id: `${id}-${start}`,
      form: pick(fieldValues.form),
      kind: 'speech',
      turn: false,
      content: [span(start, end - start)],
      cue: [span(office + institution.length + 1, 'said'.length)],
      source: [span(source, name.length)],
      speakers: [
        {
          party,
          name,
          mention: span(source, name.length),
          candidates: [],
          confidence: 1,
          seat: null,
        },
      ],
      authority: 'named',
      via: [],
      addressees: [],
      occasion: null,
      matter: null,
      said: {
        start: published,
        end: published,
        basis: 'implied',
        expression: null,
        confidence: 0.8,
      },
      utterance: 'made',
      act: pick(fieldValues.act),
      polarity: pick(fieldValues.polarity),
      modality: pick(fieldValues.modality),
      evidence: [],
      confidence: 0.9,
      repeats: [],
    }
  })
  return {
    report: {
      id,
      source: `report-${number}.txt`,
      format: 'text',
      title: `Report ${number}`,
      outlet,
      byline: null,
      dateline: null,
      language: 'en',
      text,
      published: { start: published, end: published, basis: 'metadata' },
      metadata: [],
    },
    statements,
    events: [],
    parties: [...parties.values()],
    times: [],
    repeats: [],
    notices: [],
    provenance: { version: '0.1.0', model: 'none', at: '2026-01-01T00:00:00.000Z' },
  }
}
