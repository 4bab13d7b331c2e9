import { z } from 'zod'

import { readingSchema } from '../../src/data-model/schema.ts'

/** A shape as a page or a schema tells of it. */
export interface Shape {
  readonly fields: readonly string[]
  /** The closed sets of values, by the field that has them. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** The shapes in the code blocks of a page: `Name { field, field: 'value' | 'value', … }`; under `alone` the values of a line `name 'value' | …`. */
export function documentedShapes(
  page: string,
): ReadonlyMap<string, Shape & { readonly alone: readonly string[] }> {
  const found = new Map<string, Shape & { readonly alone: readonly string[] }>()
  const code = page
    .split('\n')
    .map((line) =>
      /^ {4,}/.test(line) ? line.replace(/ {3,}\/\/.*$| {6,}text is .*$/, '') : '\u0000',
    )
    .join('\n')
  for (const match of code.matchAll(
    /^ {4,8}([A-Z]\w+) +\{((?:[^\u0000]|\n(?! *[A-Z]\w+ +\{))*?)\}\n/gm,
  )) {
    const [, name = '', body = ''] = match
    const parts = splitTop(body)
    const fields = parts.map((part) => /^(\w+)/.exec(part)?.[1] ?? part)
    const values = new Map(
      parts.flatMap((part) => {
        const value = valuesOf(part)
        return value.length > 0 ? [[/^(\w+)/.exec(part)?.[1] ?? '', value] as const] : []
      }),
    )
    found.set(name, { fields, values, alone: [] })
  }
  for (const match of code.matchAll(
    /^ {4,8}([a-z]+) +('(?:[^\u0000]|\n)*?)(?=\n *[a-z]+ +'|\n\u0000|\n\n)/gm,
  )) {
    const [, name = '', body = ''] = match
    found.set(name, { fields: [], values: new Map(), alone: valuesOf(`x: ${body}`) })
  }
  return found
}

/** What stands between the commas of a shape that stand in no bracket of it. */
function splitTop(body: string): readonly string[] {
  const parts: string[] = []
  let [depth, part] = [0, '']
  for (const character of body) {
    if (/[{[(]/.test(character)) depth++
    if (/[}\])]/.test(character)) depth--
    if (character === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += character
  }
  return [...parts, part.trim()].filter((one) => one !== '' && one !== '…')
}

/** The quoted values of a field, of which none stands in a bracket. */
const valuesOf = (part: string): readonly string[] =>
  /^\w+: *'/.test(part) ? [...part.matchAll(/'([^']+)'/g)].map(([, value = '']) => value) : []

/** A shape of the schema by its name. */
export function shapeOf(name: string): Shape {
  const shapes = shapesOf(readingSchema)
  const shape = shapes.get(name)?.shape
  if (!shape) throw new RangeError(`the schema has no ${name}`)
  const values = Object.entries(shape).flatMap(([field, one]) => {
    const bare = one instanceof z.ZodNullable || one instanceof z.ZodOptional ? one.unwrap() : one
    return bare instanceof z.ZodEnum ? [[field, bare.options.map(String)] as const] : []
  })
  return { fields: Object.keys(shape), values: new Map(values) }
}

/** The objects in a schema that have a name, and those of the lists of a reading. */
function shapesOf(schema: z.ZodObject): ReadonlyMap<string, z.ZodObject> {
  const found = new Map<string, z.ZodObject>([['Reading', schema]])
  const look = (one: unknown, field: string): void => {
    if (
      one instanceof z.ZodReadonly ||
      one instanceof z.ZodNullable ||
      one instanceof z.ZodOptional
    ) {
      look(one.unwrap(), field)
    } else if (one instanceof z.ZodArray) look(one.element, field.replace(/s$/, ''))
    else if (one instanceof z.ZodUnion) for (const option of one.options) look(option, field)
    else if (one instanceof z.ZodObject) {
      const name = one.meta()?.id ?? field.replace(/^./, (first) => first.toUpperCase())
      if (found.has(name)) return
      found.set(name, one)
      for (const [key, inner] of Object.entries(one.shape)) look(inner, key)
    }
  }
  for (const [key, inner] of Object.entries(schema.shape)) look(inner, key)
  return found
}
