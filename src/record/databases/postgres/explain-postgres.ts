import { OnrecordError, type ErrorCode } from '../../../errors.ts'

/**
 * An error of PostgreSQL or of the connection to it as one of ours, without any password; any other error as it is.
 */
export function explainPostgres(cause: unknown, place: string): unknown {
  if (!(cause instanceof Error) || cause instanceof OnrecordError) return cause
  if ('syscall' in cause && cause.syscall === 'open') {
    const reason = 'a file that the address names cannot be read'
    return new OnrecordError('record-unreachable', { place, reason }, { cause })
  }
  const code = 'code' in cause ? String(cause.code) : ''
  const [, error, reason] = explained.find(([start]) => code.startsWith(start)) ?? []
  if (error && reason) return new OnrecordError(error, { place, reason }, { cause })
  const [, meaning] = meanings.find(([message]) => message.test(cause.message)) ?? []
  if (meaning === undefined) return cause
  return new OnrecordError('record-unreachable', { place, reason: meaning }, { cause })
}

/** The meaning of the driver's errors that have no code. */
const meanings: readonly (readonly [message: RegExp, reason: string])[] = [
  [/password must be/i, 'the server asks for a password: put it in ~/.pgpass or PGPASSWORD'],
  [
    /SSL|certificate/i,
    'no safe connection comes about: see sslmode and sslrootcert in the address',
  ],
  [
    /timeout|terminated|ended|not queryable|after calling end|been destroyed/i,
    'the server does not answer, or has ended the connection',
  ],
]

/** Whether the user lacks the right to what was asked. */
export const isRefused = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '42501'

/**
 * How codes start (https://www.postgresql.org/docs/15/errcodes-appendix.html), the first match counts; and the errors
 * of the connection.
 */
const explained: readonly (readonly [start: string, error: ErrorCode, reason: string])[] = [
  ['ECONNREFUSED', 'record-unreachable', 'no server answers there'],
  ['ENOENT', 'record-unreachable', 'no server answers there'],
  ['ENOTFOUND', 'record-unreachable', 'there is no such host'],
  ['EAI_AGAIN', 'record-unreachable', 'the host cannot be looked up'],
  ['EHOSTUNREACH', 'record-unreachable', 'the host cannot be reached'],
  ['ENETUNREACH', 'record-unreachable', 'the host cannot be reached'],
  ['ETIMEDOUT', 'record-unreachable', 'the server does not answer'],
  ['ECONNRESET', 'record-unreachable', 'the server has ended the connection'],
  ['EPIPE', 'record-unreachable', 'the server has ended the connection'],
  ['EACCES', 'record-unreachable', 'the socket may not be used'],
  ['08', 'record-unreachable', 'the connection has failed'],
  ['28', 'record-unreachable', 'the user or the password is not the right one'],
  ['3D000', 'record-unreachable', 'the server has no database of that name'],
  ['53300', 'record-unreachable', 'the server has too many connections'],
  ['57P03', 'record-unreachable', 'the server is starting or stopping'],
  ['57P', 'record-unreachable', 'the server has ended the connection'],
  ['57014', 'record-unreachable', 'the server has broken off the work'],
  [
    '25P03',
    'record-unreachable',
    'the server has ended the connection: nothing was done for a minute',
  ],
  ['25006', 'record-not-written', 'the database may only be read'],
  ['40', 'record-not-written', 'other programs have been writing at the same time'],
  ['42501', 'record-not-written', 'the user has no right to this'],
  ['42P01', 'record-damaged', 'a table is not there'],
  ['42703', 'record-damaged', 'a column is not there'],
  ['53100', 'record-not-written', 'the disk of the server is full'],
  ['53200', 'record-not-written', 'the server is out of memory'],
  ['54', 'record-not-written', 'it is more than the server takes'],
  ['55P03', 'record-not-written', 'another program has been writing for ten seconds'],
  ['58', 'record-not-written', 'the disk of the server gave an error'],
  ['XX', 'record-damaged', 'the database is broken'],
]
