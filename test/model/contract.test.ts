import { partsOfSpeech, relations, roles, type Role } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import * as onnxruntime from 'onnxruntime-node'

import { countSpans, addSpanCounts, scoresOf } from '../../src/evaluation/score-statements.ts'
import { attributionTags, decodeAttribution } from '../../src/model/attribution-tags.ts'
import { linkWidth, stateWidth } from '../../src/model/encoder.ts'
import { findFeatures } from '../../src/model/features.ts'
import { makeTagger } from '../../src/model/index.ts'
import { outside } from '../../src/model/labels.ts'
import { readModelFiles } from '../../src/model/model-files.ts'
import { cutWindows, type WindowSizes } from '../../src/model/windows.ts'
import { makeWordpieceTokenizer } from '../../src/model/wordpieces.ts'
import { splitWords, wordAt, type Layout } from '../../src/model/words.ts'
import { segmentText } from '../../src/segment/index.ts'
import { makeRange, makeSpan } from '../../src/text/index.ts'

const { labelCount, mayEnd, mayFollow, mayStart, meaningOf } = attributionTags

// training/contract.json is what training makes of the same texts (training/README.md).
type RoleSpan = readonly [role: Role, start: number, end: number]
type Windows = readonly (readonly number[])[]

interface Columns {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly texts: readonly string[]
  readonly shape: readonly number[]
  readonly quote: readonly number[]
  readonly paragraph: readonly number[]
  readonly counts: readonly number[]
  readonly ids: readonly number[]
}

interface Contract {
  readonly constants: {
    readonly roles: readonly string[]
    readonly labels: readonly string[]
    readonly mayStart: readonly boolean[]
    readonly mayEnd: readonly boolean[]
    readonly mayFollow: readonly (readonly number[])[]
    readonly features: Readonly<Record<'shape' | 'quote' | 'paragraph', number>>
    readonly windows: { readonly training: WindowSizes; readonly reading: WindowSizes }
    readonly lengthMultiple: number
    readonly specialPieces: Readonly<Record<'classify' | 'separate' | 'pad', number>>
    readonly outputs: Readonly<Record<string, number>>
    readonly linkWidth: number
    readonly stateWidth: number
    readonly syntaxOutputs: Readonly<Record<string, number>>
    readonly relations: readonly string[]
    readonly partsOfSpeech: readonly string[]
  }
  readonly texts: readonly (Columns & {
    readonly name: string
    readonly text: string
    readonly windows: { readonly training: Windows; readonly reading: Windows }
    readonly spans: readonly RoleSpan[]
    readonly labels: readonly number[]
  })[]
  readonly inputs: readonly {
    readonly text: string
    readonly window: number
    readonly tensors: Readonly<Record<string, readonly number[]>>
  }[]
  readonly decoding: readonly {
    readonly name: string
    readonly scores: readonly (readonly number[])[]
    readonly labels: readonly number[]
    readonly spans: readonly RoleSpan[]
    readonly windows?: readonly (readonly RoleSpan[])[]
  }[]
  readonly scoring: {
    readonly files: readonly Readonly<Record<'gold' | 'predicted', readonly RoleSpan[]>>[]
    readonly counts: unknown
    readonly scores: unknown
  }
  readonly differences: readonly {
    readonly name: string
    readonly layout: 'lines' | 'segments'
    readonly text: string
    readonly reading: Readonly<Record<string, unknown>>
    readonly training: Readonly<Record<string, unknown>>
  }[]
}

const contract = JSON.parse(
  readFileSync(new URL('../../training/contract.json', import.meta.url), 'utf8'),
) as Contract
const { constants } = contract
const files = await readModelFiles()
const tokenizer = makeWordpieceTokenizer(files.tokenizer)

/** A text's lines as its paragraphs: in the texts of training each line is one. */
const linesOf = (text: string): Layout => ({
  paragraphs: [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) =>
    /[^\s\x1c-\x1f\x85]/.test(line) ? [makeRange(index, index + line.length)] : [],
  ),
})

function read(text: string, layout: Layout) {
  const words = splitWords(text, layout)
  const { shape, quote } = findFeatures(words)
  const { counts, ids } = tokenizer.split(words)
  return {
    starts: [...words.starts],
    ends: [...words.ends],
    texts: Array.from({ length: words.count }, (_, index) => wordAt(words, index)),
    shape: [...shape],
    quote: [...quote],
    paragraph: [...words.lineBreakBefore],
    counts: [...counts],
    ids: [...ids],
    windows: (sizes: WindowSizes): Windows =>
      cutWindows(words, counts, sizes).map(({ contextStart, start, end, pieces }) => [
        contextStart,
        start,
        end,
        pieces,
      ]),
  }
}

test('roles, labels and their grammar are those of training', () => {
  assert.deepEqual(roles, constants.roles)
  const letters = { begin: 'B', inside: 'I', last: 'L', single: 'U' }
  const labels = Array.from({ length: labelCount }, (_, label) => label)
  const nameOf = (label: number) => {
    const meaning = meaningOf(label)
    return meaning ? `${letters[meaning.place]}-${meaning.kind}` : 'O'
  }
  assert.deepEqual(labels.map(nameOf), constants.labels)
  assert.equal(constants.labels[outside], 'O')
  assert.deepEqual(labels.map(mayStart), constants.mayStart)
  assert.deepEqual(labels.map(mayEnd), constants.mayEnd)
  assert.deepEqual(
    labels.map((label) => labels.filter((next) => mayFollow(label, next))),
    constants.mayFollow,
  )
})

test('relations, parts of speech and widths are those of training', () => {
  assert.deepEqual(relations, constants.relations)
  assert.deepEqual(partsOfSpeech, constants.partsOfSpeech)
  assert.equal(linkWidth, constants.linkWidth)
  assert.equal(stateWidth, constants.stateWidth)
  assert.equal(labelCount, constants.outputs['logits'])
})

test('the shipped graphs take and give what training says', async () => {
  const shapesOf = async (weights: Buffer) => {
    const session = await onnxruntime.InferenceSession.create(weights, { logSeverityLevel: 3 })
    const widths = session.outputMetadata.map((output) => [
      output.name,
      output.isTensor ? output.shape.at(-1) : null,
    ])
    const inputs = [...session.inputNames].toSorted()
    await session.release()
    return { inputs, widths: Object.fromEntries(widths) as unknown }
  }
  assert.deepEqual(await shapesOf(files.weights), {
    inputs: ['first_pieces', 'input_ids', ...Object.keys(constants.features)].toSorted(),
    widths: constants.outputs,
  })
  assert.deepEqual(await shapesOf(files.syntax), {
    inputs: ['states'],
    widths: constants.syntaxOutputs,
  })
})

test('windows and special pieces are those of the manifest', () => {
  assert.deepEqual(files.manifest.windows, constants.windows.reading)
  const { classifyId: classify, separateId: separate, padId: pad } = tokenizer
  assert.deepEqual({ classify, separate, pad }, constants.specialPieces)
})

for (const { name, text, windows, spans, labels, ...columns } of contract.texts) {
  test(`words, features, pieces and windows: ${name}`, () => {
    const { windows: cut, ...found } = read(text, linesOf(text))
    assert.deepEqual(found, columns)
    assert.deepEqual(cut(constants.windows.training), windows.training)
    assert.deepEqual(cut(constants.windows.reading), windows.reading)
    assert.deepEqual(
      read(text, { paragraphs: segmentText(text).paragraphs }).paragraph,
      columns.paragraph,
    )
    for (const feature of ['shape', 'quote', 'paragraph'] as const)
      assert.ok(columns[feature].every((value) => value < constants.features[feature]))
  })

  test(`gold spans and their labels: ${name}`, () => {
    const sure = labels.map((label) =>
      Array.from({ length: labelCount }, (_, at) => +(at === label)),
    )
    const decoded = decode(sure).map(([role, first, after]) => [
      role,
      columns.starts[first],
      columns.ends[after - 1],
    ])
    assert.deepEqual(decoded, spans)
  })
}

test('the network is given what it is given in training', async (t) => {
  const tagger = await makeTagger()
  t.after(() => tagger.close())
  for (const { text: name, window, tensors: expected } of contract.inputs) {
    const text = contract.texts.find((one) => one.name === name)?.text ?? ''
    const input = tagger.prepare(text, linesOf(text))
    const chosen = input.windows[window]
    assert.ok(chosen)
    const { tensors } = tagger.encoder.feed(input, chosen)
    const given = Object.entries(tensors).map(([key, { data }]) => [
      key,
      Array.from(data as BigInt64Array, Number),
    ])
    assert.deepEqual(Object.fromEntries(given), expected)
    assert.equal((expected['input_ids']?.length ?? 0) % constants.lengthMultiple, 0)
  }
})

/** The spans of scores, a row a word: role, first word, the word after the last. */
const decode = (rows: readonly (readonly number[])[]): readonly RoleSpan[] =>
  decodeAttribution(Float32Array.from(rows.flat()), rows.length).map(({ kind, first, last }) => [
    kind,
    first,
    last + 1,
  ])

for (const { name, scores, labels, spans, windows } of contract.decoding) {
  test(`what the grammar makes of scores: ${name}`, () => {
    const found = decode(scores)
    assert.deepEqual(found, spans)
    assert.deepEqual(labelsOf(found, scores.length), labels)
    if (!windows) return
    const middle = scores.length / windows.length
    // Reading decodes each window by itself, training a text as a whole when it is scored.
    assert.deepEqual([decode(scores.slice(0, middle)), decode(scores.slice(middle))], windows)
  })
}

function labelsOf(spans: readonly RoleSpan[], length: number): readonly number[] {
  const labels = Array.from({ length }, () => outside)
  for (const [role, first, after] of spans) {
    const begin = 1 + 4 * roles.indexOf(role)
    for (let word = first; word < after; word++) labels[word] = begin + 1
    labels[first] = begin
    labels[after - 1] = begin + 2
    if (after === first + 1) labels[first] = begin + 3
  }
  return labels
}

test('exact spans are counted and scored as in training', () => {
  const text = ' '.repeat(100)
  const statementOf = (spans: readonly RoleSpan[]) => {
    const of = (role: Role) =>
      spans.flatMap(([its, start, end]) => (its === role ? [makeSpan(text, start, end)] : []))
    return { source: of('source'), cue: of('cue'), content: of('content') }
  }
  const perFile = contract.scoring.files.map(({ gold, predicted }) =>
    countSpans([statementOf(predicted)], [statementOf(gold)]),
  )
  const counts = addSpanCounts(perFile)
  assert.deepEqual(counts, contract.scoring.counts)
  const { source, cue, content } = counts
  assert.deepEqual(
    { source: scoresOf(source), cue: scoresOf(cue), content: scoresOf(content) },
    contract.scoring.scores,
  )
})

for (const { name, layout, text, reading, training } of contract.differences) {
  test(`reading differs from training as is written down: ${name}`, () => {
    const found = read(text, layout === 'lines' ? linesOf(text) : segmentText(text))
    const all = { ...found, windows: found.windows(constants.windows.reading) }
    const wanted = Object.entries(all).filter(([column]) => column in reading)
    assert.deepEqual(Object.fromEntries(wanted), reading)
    for (const [column, value] of wanted) assert.notDeepEqual(value, training[column])
  })
}
