import type { Statement } from '../../data-model/index.ts'
import type {
  Edition,
  LikeReport,
  Publication,
  Relations,
  StatementChange,
} from '../../record/index.ts'
import type { Style } from './format-statement.ts'
import { formatWordDiff } from './format-word-diff.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'
import { nameSpeakers, plural, wordsOf } from '../../wording/index.ts'

/** The relations of a report to others, for people; no lines if there are none. */
export function formatRelations(
  { places, editions, like }: Relations,
  style: Style,
): readonly string[] {
  return [
    ...places.map((place) => `${style('bold', 'Also published by')} ${describePlaceOf(place)}`),
    ...like.map((report) => `${style('bold', 'Nearly the same:')} ${describeLike(report)}`),
    ...editions.flatMap((edition) => formatEdition(edition, style)),
  ]
}

const describePlaceOf = ({ outlet, title, source }: Publication): string =>
  inLine([outlet, title ?? source])

const describeLike = ({ report, outlet, title, published, likeness }: LikeReport): string =>
  inLine([outlet, published, title, `${Math.round(100 * likeness)} % alike`, report])

/** Another edition, and how the later of the two differs. */
export function formatEdition(
  { report, published, addedAt, changes }: Edition,
  style: Style,
): readonly string[] {
  const when = published === null ? `added ${addedAt.slice(0, 10)}` : `published ${published}`
  const what = changes.length === 0 ? 'no statement changed' : plural(changes.length, 'change')
  return [
    `${style('bold', 'Another edition:')} ${inLine([when, what, report])}`,
    ...changes.flatMap((change) => formatChange(change).map((line) => `  ${line}`)),
  ]
}

function formatChange(change: StatementChange): readonly string[] {
  switch (change.kind) {
    case 'added':
      return [`+ ${describeStatement(change.after)}`]
    case 'left out':
      return [`- ${describeStatement(change.before)}`]
    case 'changed': {
      const [before, after] = [whoOf(change.before), whoOf(change.after)]
      const who = before === after ? after : `[-${before}-] {+${after}+}`
      return [
        `~ ${escapeControlCharacters(who)}: ${formatWordDiff(change.runs).replaceAll('\n', ' ')}`,
      ]
    }
    default:
      return change satisfies never
  }
}

const describeStatement = (statement: Statement): string =>
  escapeControlCharacters(`${whoOf(statement)}: ${wordsOf(statement.content)}`).replaceAll(
    '\n',
    ' ',
  )

/** The parties of the reports are not available here: a name or the report's words say who it is. */
const whoOf = (statement: Statement): string => nameSpeakers(statement, [])

const inLine = (parts: readonly (string | null)[]): string =>
  escapeControlCharacters(parts.filter((part) => part !== null).join(' · ')).replaceAll('\n', ' ')
