import { InvalidArgumentError } from 'commander'
import { z } from 'zod'

import { orders } from '../../query/order.ts'

/** Something that the command line, the environment or the configuration file may set. */
export interface Setting<Value> {
  /** The environment variable. */
  readonly variable: string
  /** The values that are allowed, in the words that follow "Give" in a message. */
  readonly allowed: string
  /** Reads a value: text from the command line or the environment, or JSON from the file. */
  readonly schema: z.ZodType<Value>
  /** The value if it is not set; null if it is worked out. */
  readonly default: Value | null
}

/** A number that may be written as text. */
const number = (schema: z.ZodNumber) =>
  z.union([
    schema,
    z
      .string()
      .regex(/^\s*\d{0,12}(?:\.\d{1,20})?\s*$/)
      .regex(/\d/)
      .transform(Number)
      .pipe(schema),
  ])

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 }

/** Bytes: 800000, "800kB", "5MB". */
const size = z.union([
  z.int().positive(),
  z
    .string()
    .trim()
    .regex(/^\d{1,12}\s?[kmg]?b?$/i)
    .transform((text) => {
      const unit = /[kmg]/i.exec(text)?.[0].toLowerCase() ?? ''
      return Number.parseInt(text, 10) * (units[unit] ?? 1)
    })
    .pipe(z.int().positive()),
])

const name = z
  .string()
  .max(4000)
  .regex(/\S/)
  .regex(/^[^\0]*$/)

/** Every setting, by its key in the configuration file, which is the name of the option. */
export const settings = {
  record: {
    variable: 'ONRECORD_RECORD',
    allowed: 'the file of a record',
    schema: name,
    default: null,
  },
  by: {
    variable: 'ONRECORD_BY',
    allowed: 'the name of the person who decides',
    schema: name,
    default: null,
  },
  outlet: {
    variable: 'ONRECORD_OUTLET',
    allowed: 'the name of an outlet',
    schema: name,
    default: null,
  },
  offices: {
    variable: 'ONRECORD_OFFICES',
    allowed: 'the file of a table of offices',
    schema: name,
    default: null,
  },
  minConfidence: {
    variable: 'ONRECORD_MIN_CONFIDENCE',
    allowed: 'a number from 0 to 1, such as 0.8',
    schema: number(z.number().min(0).max(1)),
    default: 0,
  },
  maxSize: {
    variable: 'ONRECORD_MAX_SIZE',
    allowed: 'a number of bytes, such as 800000, 800kB or 5MB',
    schema: size,
    default: 5_000_000,
  },
  limit: {
    variable: 'ONRECORD_LIMIT',
    allowed: 'a number from 1 to 1000',
    schema: number(z.int().min(1).max(1000)),
    default: 20,
  },
  sort: {
    variable: 'ONRECORD_SORT',
    allowed: `one of ${orders.join(', ')}`,
    schema: z.enum(orders),
    default: null,
  },
  pause: {
    variable: 'ONRECORD_PAUSE',
    allowed: 'a number of seconds from 0 to 3600',
    schema: number(z.number().min(0).max(3600)),
    default: 1,
  },
  every: {
    variable: 'ONRECORD_EVERY',
    allowed: 'a number of minutes from 1 to 10080 (a week)',
    schema: number(z.number().min(1).max(10_080)),
    default: 15,
  },
  contact: {
    variable: 'ONRECORD_CONTACT',
    allowed: 'an address or an e-mail address, without spaces and brackets',
    schema: z.string().regex(/^[!-'*-~]{3,200}$/),
    default: null,
  },
} as const satisfies Readonly<Record<string, Setting<string> | Setting<number>>>

/** The key of a setting. */
export type SettingKey = keyof typeof settings

/** The keys of all settings, in order. */
export const settingKeys = Object.keys(settings) as readonly SettingKey[]

/** Whether a name is the key of a setting. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key)

/**
 * Reads the argument of an option that is a setting.
 * @throws InvalidArgumentError if it is not allowed.
 */
export function readArgument<Value>({ schema, allowed }: Setting<Value>, argument: string): Value {
  const read = schema.safeParse(argument)
  if (read.success) return read.data
  throw new InvalidArgumentError(`Give ${allowed}.`)
}
