import { isDayTold, type Reading, type Statement } from '../../src/data-model/index.ts'
import type { Query } from '../../src/query/query.ts'

/** The words of a text as the index has them: no capitals, no accents. */
export const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')

/** Whether the words stand in one of the texts, one after the other. */
function holds(texts: readonly string[], words: Query & { readonly kind: 'words' }): boolean {
  const wanted = tokensOf(words.text)
  return texts.some((text) => {
    const tokens = tokensOf(text)
    return tokens.some((_, at) =>
      wanted.every((token, index) => {
        const there = tokens[at + index] ?? ''
        const isLast = index === wanted.length - 1
        return words.open && isLast ? there.startsWith(token) : there === token
      }),
    )
  })
}

/** What a query means, worked out on the readings themselves: what the search must find. */
export function isAnswer(query: Query, statement: Statement, reading: Reading): boolean {
  const partyOf = (id: string | null) => reading.parties.find((party) => party.id === id)
  const nameOf = (id: string | null) => {
    const party = partyOf(id)
    return party?.kind === 'person' ? party.name : party?.name.replace(/^the /i, '')
  }
  switch (query.kind) {
    case 'all':
      return true
    case 'words':
      return holds(
        statement.content.map(({ text }) => text),
        query,
      )
    case 'name': {
      const speakers = statement.speakers.flatMap(({ party }) => partyOf(party) ?? [])
      const names: Readonly<Record<typeof query.role, readonly string[]>> = {
        speaker: statement.speakers.flatMap(({ name, party }) => nameOf(party) ?? name ?? []),
        institution: speakers.flatMap(
          ({ kind, id, affiliation: of }) =>
            (kind === 'institution' ? nameOf(id) : nameOf(of)) ?? [],
        ),
        to: statement.addressees.map(({ party, mention }) => nameOf(party) ?? mention.text),
        via: statement.via.map(({ party, mention }) => nameOf(party) ?? mention.text),
        outlet: reading.report.outlet === null ? [] : [reading.report.outlet],
      }
      return holds(names[query.role], query.words)
    }
    case 'report':
      return reading.report.id === query.id
    case 'party':
      return statement.speakers.some(({ party }) => party === query.id)
    case 'is': {
      if (query.field !== 'anonymity') return statement[query.field] === query.value
      const reasons = statement.speakers.flatMap(
        ({ party }) => partyOf(party)?.described?.anonymity?.reason ?? [],
      )
      return reasons[0] === query.value
    }
    case 'days': {
      const { published } = reading.report
      const { start, end } =
        query.relation === 'published'
          ? { start: published.start, end: published.start }
          : statement.said
      if (query.relation === 'said' && !isDayTold(statement.said)) return false
      if (start === null || end === null) return false
      if (query.relation === 'before') return end < query.days.start
      if (query.relation === 'after') return start > query.days.end
      return start <= query.days.end && end >= query.days.start
    }
    case 'and':
      return query.of.every((one) => isAnswer(one, statement, reading))
    case 'or':
      return query.of.some((one) => isAnswer(one, statement, reading))
    case 'not':
      return !isAnswer(query.of, statement, reading)
    default:
      return query satisfies never
  }
}
