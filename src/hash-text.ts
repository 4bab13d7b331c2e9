import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a text, in hexadecimal: of its UTF-8 bytes, so that it equals the checksum of a UTF-8 file
 * without a byte order mark. A text with lone surrogates has no UTF-8 form; its UTF-16 units are hashed.
 */
export function hashText(text: string): string {
  const encoding = text.isWellFormed() ? 'utf8' : 'utf16le'
  return createHash('sha256').update(text, encoding).digest('hex')
}
