import type { Party, Statement } from '../../data-model/index.ts'
import { styleText } from 'node:util'

import { describeFirmness } from '../../firmness/index.ts'
import { describeSaid } from '../../time/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'
import { wordsOf } from '../../export/index.ts'

/** Gives text a look, where the stream that it goes to shows one. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string

/** The looks that a stream shows. */
export const makeStyle =
  (stream: NodeJS.WriteStream): Style =>
  (format, text) =>
    styleText(format, text, { stream, validateStream: true })

/**
 * A statement on three lines: who, on what authority and to whom; how, when and how firmly; what. `label` stands before the
 * first, room for it before the others.
 */
export function formatStatement(
  statement: Statement,
  parties: readonly Party[],
  label: string,
  style: Style,
): readonly string[] {
  const known = new Map(parties.map((party) => [party.id, party]))
  const indent = ' '.repeat(label.length)
  const who = describeSpeakers(statement, known)
  const head = [who, signs[statement.authority], describeOccasion(statement), statement.form]
  const how = [wordsOf(statement.cue), describeSaid(statement.said), describeFirmness(statement)]
  const what = wordsOf(statement.content) + (statement.repeats.length > 0 ? ' (stands again)' : '')
  return [
    `${label}${style('bold', inLine(head))}`,
    `${indent}${inLine(how)}`,
    `${indent}${style('dim', cut(escapeControlCharacters(what).replaceAll('\n', ' ')))}`,
  ]
}

/** Who speaks, with the name where there is one, for whom, and who may be meant where it is not known. */
function describeSpeakers(
  { speakers, source, via }: Statement,
  known: ReadonlyMap<string, Party>,
): string {
  const nameOf = (id: string | null) => (id === null ? null : (known.get(id)?.name ?? null))
  const described = speakers.map(({ party, name, candidates }) => {
    if (party === null && name === null) {
      const may = candidates.flatMap((candidate) => nameOf(candidate.party) ?? [])
      return `${wordsOf(source)} (${may.length > 0 ? `${may.join(' or ')}?` : 'not known who'})`
    }
    const institution = nameOf(known.get(party ?? '')?.affiliation ?? null)
    const who = name ?? nameOf(party) ?? wordsOf(source)
    return institution === null || who.includes(institution) ? who : `${who} (${institution})`
  })
  const relayed = via.flatMap(({ party }) => nameOf(party) ?? [])
  return described.join(', ') + (relayed.length > 0 ? `, by ${relayed.join(', ')}` : '')
}

/** To whom and on what occasion: "to reporters", "interview, Harbour One". */
function describeOccasion({ addressees, occasion }: Statement): string {
  return [
    ...(addressees.length > 0
      ? [`to ${addressees.map(({ mention }) => mention.text).join(', ')}`]
      : []),
    ...(occasion
      ? [[occasion.kind, occasion.outlet?.text, occasion.place?.text].filter(Boolean).join(', ')]
      : []),
  ].join('; ')
}

const signs: Readonly<Record<Statement['authority'], string>> = {
  named: '● named',
  unnamed: '◐ unnamed',
  collective: '◔ collective',
  institution: '▣ institution',
  document: '▤ document',
  none: '○ no source',
  unknown: '? not known',
}

const inLine = (parts: readonly string[]): string =>
  escapeControlCharacters(parts.filter((part) => part !== '').join(' · ')).replaceAll('\n', ' ')

/** What is said stands whole in the text above: here so much that it can be told from others. */
const cut = (words: string): string =>
  words.length > mostShown ? `${words.slice(0, mostShown - 1)}…` : words

const mostShown = 140
