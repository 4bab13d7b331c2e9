import { styleText } from 'node:util'

import type { Party, Passage, Report, Statement } from '../../data-model/index.ts'
import {
  addresseesText,
  describeAuthority,
  describeFirmness,
  describePassage,
  describeSaid,
  describeSpeakers,
  occasionText,
  wordsOf,
} from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/** Gives text a style, if the stream that it goes to shows one. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string

/** The styles that a stream shows. */
export const makeStyle =
  (stream: NodeJS.WriteStream): Style =>
  (format, text) =>
    styleText(format, text, { stream, validateStream: true })

/** A statement that is shown, with the parties and the days of its report. */
interface FormattedStatement {
  readonly statement: Statement
  readonly parties: readonly Party[]
  readonly report: Pick<Report, 'published'>
  /** Where it stands; left out if the text is shown, too. */
  readonly passage?: Passage
}

/**
 * A statement on three lines: who, on what authority and to whom; how, when and how firmly; what, within its sentence if
 * a passage is given. `label` is before the first line, and the others are indented by as much.
 */
export function formatStatement(
  { statement, parties, report, passage }: FormattedStatement,
  label: string,
  style: Style,
): readonly string[] {
  const indent = ' '.repeat(label.length)
  const head = [
    describeSpeakers(statement, parties),
    describeAuthority(statement.authority),
    describeCircumstances(statement),
    statement.form,
  ]
  const how = [
    passage ? '' : wordsOf(statement.cue),
    describeSaid(statement.said, report.published),
    describeFirmness(statement),
  ]
  const words = passage
    ? describePassage(passage, { withSigns: true, mostSaid: mostInSentence })
    : cut(inLine([wordsOf(statement.content)]))
  const what = words + (statement.repeats.length > 0 ? ' (repeated)' : '')
  return [
    `${label}${style('bold', inLine(head))}`,
    `${indent}${inLine(how)}`,
    `${indent}${style('dim', inLine([what]))}`,
  ]
}

/** To whom and on what occasion: "to reporters; interview, Harbour One". */
function describeCircumstances(statement: Statement): string {
  const addressees = addresseesText(statement)
  const parts = [addressees === null ? null : `to ${addressees}`, occasionText(statement.occasion)]
  return parts.filter((part) => part !== null).join('; ')
}

const inLine = (parts: readonly string[]): string =>
  escapeControlCharacters(parts.filter((part) => part !== '').join(' · ')).replaceAll('\n', ' ')

/** The text above has all that is said: here as much is shown as distinguishes it from others. */
const cut = (words: string): string =>
  words.length > mostShown ? `${words.slice(0, mostShown - 1)}…` : words

const mostShown = 140

/** Of what is said within its sentence, where no text is shown beside it. */
const mostInSentence = 600
