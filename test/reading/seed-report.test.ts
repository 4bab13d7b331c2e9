import { hashText } from '../../src/hash-text.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'

import { makeReader, type Reading, type Span } from '../../src/index.ts'
import { notThere, sharedFile } from '../shared-data.ts'
import expected from './seed-report.json' with { type: 'json' }

const path = sharedFile('seed-report.txt')

describe('the seed report', { skip: path === null && notThere }, () => {
  let reading: Reading
  let undated: Reading
  before(async () => {
    if (path === null) return
    const text = readFileSync(path, 'utf8')
    assert.equal(
      hashText(text),
      expected.sha256,
      'the report is not the one whose offsets are written down',
    )
    const reader = await makeReader()
    reading = await reader.read({ content: text, source: path, published: '2014-06-16' })
    undated = await reader.read({ content: text, source: path })
    await reader.close()
  })

  const rangesOf = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])

  test('its statements, speakers, addressees, occasions and their firmness are those written down, at these offsets', () => {
    const parties = new Map(reading.parties.map((party) => [party.id, party]))
    /** Where a party's name stands first. */
    const placeOf = (id: string | null) => {
      const party = parties.get(id ?? '')
      const mention = party?.mentions.find(({ text }) => text === party.name) ?? party?.mentions[0]
      return mention ? [mention.start, mention.end] : null
    }
    const found = reading.statements.map(
      ({
        form,
        authority,
        speakers,
        addressees,
        occasion,
        source,
        cue,
        content,
        act,
        polarity,
        modality,
        evidence,
      }) => ({
        form,
        authority,
        speakers: speakers.map(({ party, name }) => ({
          party: placeOf(party),
          named: name !== null,
        })),
        addressees: addressees.map(({ party, mention }) => [
          mention.start,
          mention.end,
          ...(placeOf(party) ?? []),
        ]),
        occasion: occasion && [
          occasion.kind,
          ...(rangesOf(occasion.span ? [occasion.span] : [])[0] ?? []),
          ...(rangesOf(occasion.outlet ? [occasion.outlet] : [])[0] ?? []),
        ],
        source: rangesOf(source),
        cue: rangesOf(cue),
        content: rangesOf(content),
        firmness: [act, polarity, modality],
        evidence: rangesOf(evidence),
      }),
    )
    assert.deepEqual(found, expected.statements)
  })

  const saidOf = ({ statements }: Reading) =>
    statements.map(({ said: { start, end, basis, expression } }) => [
      ...(start === null ? [] : [start === end ? start : `${start}..${end}`]),
      basis,
      ...(expression ? [expression.start, expression.end] : []),
    ])

  test('when its statements were made is what is written down, with its date and without', () => {
    assert.deepEqual(saidOf(reading), expected.said)
    assert.deepEqual(saidOf(undated), expected.saidWithoutDate)
  })

  test('its times are those written down, and those of its second half have the days of its first', () => {
    const shown = ({ times }: Reading) =>
      times.map(({ span, kind, start, end, anchor }) => [
        span.start,
        span.end,
        kind,
        start,
        end,
        anchor,
      ])
    const [repeat] = expected.repeats
    const [first = 0, , again = 0] = repeat ?? []
    assert.deepEqual(
      shown(reading).filter(([start]) => Number(start) < again),
      expected.times,
    )
    assert.deepEqual(
      shown(reading)
        .filter(([start]) => Number(start) >= again)
        .map(([start, , ...rest]) => [Number(start) - again + first, ...rest]),
      expected.times
        .filter(([start]) => Number(start) >= first)
        .map(([start, , ...rest]) => [start, ...rest]),
    )
    for (const { start } of undated.times) assert.equal(start, null)
  })

  test('its second half repeats its first and makes no statements of its own', () => {
    assert.deepEqual(
      reading.repeats.map(({ first, again }) => [first.start, first.end, again.start, again.end]),
      expected.repeats,
    )
    const [repeat] = reading.repeats
    for (const { content, repeats } of reading.statements) {
      const repeated = content.every(
        ({ start, end }) => repeat && start >= repeat.first.start && end <= repeat.first.end,
      )
      assert.equal(repeats.length, repeated ? content.length : 0)
      for (const [index, span] of repeats.entries()) assert.equal(span.text, content[index]?.text)
    }
  })

  test('its dateline is known and no part of a statement', () => {
    const { dateline } = reading.report
    assert.deepEqual(dateline && [dateline.span.start, dateline.span.end], expected.dateline)
  })

  test('at most 32 statements, at least 18 of them in its first half', () => {
    assert.ok(reading.statements.length >= 18 && reading.statements.length <= 32)
  })
})
