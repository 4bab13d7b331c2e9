import { readingErrors } from './reading-errors.ts'
import { recordErrors } from './record-errors.ts'

/**
 * Every error that Onrecord throws on purpose: what it says, its exit code and HTTP status. docs/errors.md
 * lists the same codes; a test holds both in step. `{name}` stands for a detail given when it is thrown.
 */
export const errors = { ...readingErrors, ...recordErrors } as const

/** The code of an error that Onrecord throws on purpose. */
export type ErrorCode = keyof typeof errors

/** An error of the registry above. `details` are the values its message was filled with. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError'
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: ErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(fill(errors[code].message, details), options)
    this.code = code
    this.details = details
  }

  get exitCode(): 1 | 2 {
    return errors[this.code].exitCode
  }

  get status(): number {
    return errors[this.code].status
  }
}

function fill(message: string, details: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w{1,40})\}/g, (whole, name: string) =>
    String(details[name] ?? whole),
  )
}
