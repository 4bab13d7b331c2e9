import { OnrecordError } from '../errors.ts'

/** The reason why a file or a folder cannot be opened, as an error of ours. */
export function asInputError(path: string, cause: unknown): OnrecordError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new OnrecordError('input-not-found', { path }, { cause })
  }
  const reason = reasons[code] ?? code
  return new OnrecordError('input-unreadable', { path, reason }, { cause })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links form a loop',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk gave an error',
}
