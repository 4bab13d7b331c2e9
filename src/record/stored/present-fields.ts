import { z } from 'zod'

import { isObject, withPresentNames } from '../../data-model/former-names.ts'
import { spanSchema, statementSchema } from '../../data-model/schema.ts'
import type { Said } from '../../data-model/index.ts'
import { anonymityReason } from '../../english/anonymity-reason.ts'

/**
 * A reading as JSON with its present fields: those that had other names are renamed, and those that an earlier
 * Onrecord did not give are filled with what follows from the others. What is there, and whatever is no reading, is
 * given back as it is.
 */
export function withPresentFields(reading: object): object {
  const fill = { statements: fillStatement, parties: fillParty } as const
  return Object.fromEntries(
    Object.entries(withPresentNames(reading)).map(([field, value]: [string, unknown]) =>
      (field === 'statements' || field === 'parties') && Array.isArray(value)
        ? [field, value.map((one: unknown) => (isObject(one) ? fill[field](one) : one))]
        : [field, value],
    ),
  )
}

/** What a reading before schema 8 tells of a mind is known by its act alone; that something was not said, not at all. */
function fillStatement(statement: object): object {
  const kind = 'act' in statement && statement.act === 'believe' ? 'belief' : 'speech'
  const filled = insertAfter(statement, 'form', { kind, turn: isTurn(statement) })
  const told = insertAfter(mapField(filled, 'said', fillSaid), 'said', { utterance: 'made' })
  return insertAfter(mapList(told, 'speakers', fillSpeaker), 'occasion', { matter: null })
}

const fillSpeaker = (speaker: object): object => insertAfter(speaker, 'confidence', { seat: null })

function fillSaid(said: object): object {
  const basis = 'basis' in said && isBasis(said.basis) ? said.basis : null
  return basis === null ? said : insertAfter(said, 'expression', { confidence: sureness[basis] })
}

/** How sure a day was, by how it was known. */
const sureness: Readonly<Record<Said['basis'], number>> = {
  stated: 0.9,
  occasion: 0.9,
  implied: 0.8,
  unknown: 0.5,
}

const isBasis = (value: unknown): value is Said['basis'] =>
  typeof value === 'string' && Object.hasOwn(sureness, value)

const fillParty = (party: object): object =>
  mapField(party, 'described', (described) =>
    mapField(described, 'anonymity', (anonymity) => {
      const span = spanSchema.safeParse(anonymity)
      if (!span.success) return anonymity
      return { span: anonymity, reason: anonymityReason(span.data.text) }
    }),
  )

/**
 * Whether a statement is the turn of a transcript: the label, its colon or nothing, and directly after it the words,
 * without quotation marks of their own (docs/data-model.md, Transcripts).
 */
function isTurn(statement: object): boolean {
  const parsed = turnShape.safeParse(statement)
  if (!parsed.success) return false
  const { source, cue, content } = parsed.data
  const [label, first] = [source[0], content[0]]
  if (!label || !first || source.length > 1) return false
  if (cue.some(({ text }) => text !== ':')) return false
  const between = first.start - label.end
  return between > 0 && between <= longestGap && !/^["“”„«‘']/.test(first.text)
}

const turnShape = statementSchema
  .pick({ source: true, cue: true, content: true })
  .extend({ form: z.literal('direct') })

/** A colon, white space, a stage direction. */
const longestGap = 40

/** An object with more fields after one that it has; those that it has already stay as they are. */
function insertAfter(
  object: object,
  field: string,
  more: Readonly<Record<string, unknown>>,
): object {
  const missing = Object.entries(more).filter(([name]) => !Object.hasOwn(object, name))
  return Object.fromEntries(
    Object.entries(object).flatMap((entry: [string, unknown]) =>
      entry[0] === field ? [entry, ...missing] : [entry],
    ),
  )
}

/** An object with one of its fields changed, if that is an object. */
function mapField(object: object, field: string, change: (value: object) => object): object {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]: [string, unknown]) => [
      name,
      name === field && isObject(value) ? change(value) : value,
    ]),
  )
}

/** An object with each object of one of its lists changed. */
const mapList = (object: object, field: string, change: (value: object) => object): object =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]: [string, unknown]) => [
      name,
      name === field && Array.isArray(value)
        ? value.map((one: unknown) => (isObject(one) ? change(one) : one))
        : value,
    ]),
  )
