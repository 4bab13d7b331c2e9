import { isDayTold, type Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import type { Store } from '../../src/record/index.ts'
import { readNodes, valuesOf } from './contexts.ts'
import { exportAll, openDecidedRecord } from './exported.ts'

const oa = 'http://www.w3.org/ns/oa#'
const schema = 'http://schema.org/'
const prov = 'http://www.w3.org/ns/prov#'

let store: Store
let readings: readonly Reading[]
let close: () => Promise<void>
before(async () => {
  ;({ store, readings, close } = await openDecidedRecord())
})
after(() => close())

test('an annotation for each statement, its fragments found again by both selectors', async () => {
  const nodes = await readNodes(await exportAll(store, { format: 'web-annotation' }))
  let fragments = 0
  for (const { report, statements } of readings) {
    const characters = Array.from(report.text)
    for (const { id, content } of statements) {
      const annotation = nodes.get(`onrecord:${id}`)
      assert.deepEqual(annotation?.['@type'], [`${oa}Annotation`])
      const exact = valuesOf(annotation, `${oa}hasTarget`).map((target) => {
        const selectors = valuesOf(nodes.get(String(target)), `${oa}hasSelector`)
        const [quote, position] = selectors.map((one) => nodes.get(String(one)))
        assert.deepEqual(quote?.['@type'], [`${oa}TextQuoteSelector`])
        assert.deepEqual(position?.['@type'], [`${oa}TextPositionSelector`])
        const [start, end] = [
          valuesOf(position, `${oa}start`)[0],
          valuesOf(position, `${oa}end`)[0],
        ]
        const [words] = valuesOf(quote, `${oa}exact`)
        assert.equal(characters.slice(Number(start), Number(end)).join(''), words)
        const around = [`${oa}prefix`, `${oa}exact`, `${oa}suffix`].flatMap((part) =>
          valuesOf(quote, part),
        )
        assert.ok(report.text.includes(around.join('')))
        assert.ok(around.join('').isWellFormed())
        fragments++
        return words
      })
      assert.deepEqual(
        exact,
        content.map(({ text }) => text),
      )
    }
  }
  assert.ok(fragments > 50)
  const [total] = valuesOf(
    nodes.get('onrecord:annotations'),
    'http://www.w3.org/ns/activitystreams#totalItems',
  )
  assert.equal(Number(total), readings.flatMap(({ statements }) => statements).length)
})

test('positions are counted in code points where a report has other characters', async () => {
  const query = 'hyperlink'
  const document = JSON.parse(
    (await exportAll(store, { format: 'web-annotation', query })).toString(),
  ) as { first: { items: readonly { target: readonly { selector: readonly unknown[] }[] }[] } }
  const [, position] = document.first.items[0]?.target[0]?.selector ?? []
  const reading = readings.find(({ report }) => report.source === '=astral.txt')
  const [span] =
    reading?.statements.find(({ content }) =>
      content.some(({ text }) => text.includes('HYPERLINK')),
    )?.content ?? []
  assert.ok(span && reading)
  const start = Array.from(reading.report.text.slice(0, span.start)).length
  assert.ok(start < span.start)
  const end = start + Array.from(span.text).length
  assert.deepEqual(position, { type: 'TextPositionSelector', start, end })
})

test('a quotation of schema.org for each statement that was made, a part of its article', async () => {
  const nodes = await readNodes(await exportAll(store, { format: 'schema-org' }))
  let left = 0
  for (const { report, statements } of readings) {
    for (const { id, content, form, speakers, kind, utterance, said } of statements) {
      const quotation = nodes.get(`onrecord:${id}`)
      if (kind !== 'speech' || utterance !== 'made') {
        assert.equal(quotation, undefined)
        left++
        continue
      }
      const days = isDayTold(said) && said.start !== null && said.start === said.end
      assert.deepEqual(valuesOf(quotation, `${schema}dateCreated`), days ? [said.start] : [])
      assert.deepEqual(quotation?.['@type'], [`${schema}Quotation`])
      assert.deepEqual(valuesOf(quotation, `${schema}text`), [
        content.map(({ text }) => text).join(' … '),
      ])
      const [article] = valuesOf(quotation, `${schema}isPartOf`).map((one) =>
        nodes.get(String(one)),
      )
      assert.deepEqual(article?.['@type'], [`${schema}NewsArticle`])
      assert.ok(valuesOf(article, `${schema}identifier`).includes(report.id))
      const day = report.published.start
      if (day !== null && day === report.published.end)
        assert.ok(valuesOf(article, `${schema}datePublished`).includes(day))
      const people = valuesOf(quotation, `${schema}spokenByCharacter`).map((one) =>
        nodes.get(String(one)),
      )
      for (const person of people)
        assert.match(String(person?.['@type']), /^http:\/\/schema\.org\/(?:Person|Organization)$/)
      const names = people.flatMap((person) => valuesOf(person, `${schema}name`))
      for (const { name } of speakers)
        if (name !== null) assert.ok(names.includes(name), `${id}: ${name}`)
      if (form !== 'direct') assert.deepEqual(valuesOf(quotation, `${schema}creator`), [])
    }
  }
  assert.ok(left > 0)
})

test('PROV tells who read each statement, with which model, and who decided what', async () => {
  const nodes = await readNodes(await exportAll(store, { format: 'prov' }))
  const decisions = (await store.decisions()).filter(({ undone }) => undone === null)
  const taken = (await store.decisions()).filter(({ undone }) => undone !== null)
  assert.ok(decisions.length >= 7 && taken.length === 1)
  for (const { id, by, why } of decisions) {
    const activity = nodes.get(`onrecord:decision/${id}`)
    assert.deepEqual(activity?.['@type'], [`${prov}Activity`])
    const [person] = valuesOf(activity, `${prov}wasAssociatedWith`).map((one) =>
      nodes.get(String(one)),
    )
    assert.deepEqual(person?.['@type'], [`${prov}Person`])
    assert.deepEqual(valuesOf(person, 'http://www.w3.org/2000/01/rdf-schema#label'), [by])
    assert.deepEqual(valuesOf(activity, 'http://www.w3.org/2000/01/rdf-schema#comment'), [why])
    assert.equal(valuesOf(activity, `${prov}used`).length > 0, true)
  }
  for (const { id } of taken) assert.equal(nodes.has(`onrecord:decision/${id}`), false)
  for (const { report, statements, provenance: made } of readings) {
    const reading = nodes.get(`onrecord:${report.id}/reading`)
    assert.ok(
      valuesOf(reading, `${prov}used`).includes(`onrecord:model/${encodeURIComponent(made.model)}`),
    )
    for (const { id } of statements) {
      const statement = nodes.get(`onrecord:${id}`)
      const [revised] = valuesOf(statement, `${prov}wasRevisionOf`)
      const asRead = typeof revised === 'string' ? nodes.get(revised) : statement
      assert.deepEqual(valuesOf(asRead, `${prov}wasQuotedFrom`), [`onrecord:${report.id}`])
      assert.deepEqual(valuesOf(asRead, `${prov}wasGeneratedBy`), [`onrecord:${report.id}/reading`])
    }
  }
  const refused = decisions.find(({ verdict }) => verdict.kind === 'not-a-statement')
  const invalid = [...nodes.values()].filter(
    (node) => valuesOf(node, `${prov}wasInvalidatedBy`).length > 0,
  )
  assert.deepEqual(
    invalid.map((node) => valuesOf(node, `${prov}wasInvalidatedBy`)),
    [[`onrecord:decision/${refused?.id}`]],
  )
})

test('nothing found is a document without nodes', async () => {
  for (const format of ['web-annotation', 'schema-org', 'prov'] as const) {
    const nodes = await readNodes(await exportAll(store, { format, query: 'speaker:nobody' }))
    assert.ok(nodes.size <= 2)
  }
})
