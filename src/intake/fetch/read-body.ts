import type { IncomingMessage } from 'node:http'

import { OnrecordError } from '../../errors.ts'
import { collectBytes } from '../collect-bytes.ts'
import { gunzip, isGzip } from '../gunzip.ts'

/**
 * The bytes of an answer, unpacked if its header Content-Encoding says that they are packed by gzip and they are.
 * @throws OnrecordError `input-too-large`, also if only its header Content-Length says so; `input-refused` for a
 * bomb; `input-damaged`; what node:http throws.
 */
export async function readBody(
  body: IncomingMessage,
  url: string,
  maxSize: number,
): Promise<Uint8Array> {
  const declared = Number(body.headers['content-length'] ?? 0)
  if (declared > maxSize) {
    body.destroy()
    throw new OnrecordError('input-too-large', { path: url, size: declared, limit: maxSize })
  }
  const bytes = await collectBytes(body, url, maxSize)
  const encoding = body.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (/^(?:identity|)$/.test(encoding)) return bytes
  if (!/^(?:x-)?gzip$/.test(encoding)) {
    const reason = 'its compression was not asked for'
    throw new OnrecordError('input-refused', { path: url, reason })
  }
  return isGzip(bytes) ? collectBytes(gunzip(once(bytes), url), url, maxSize) : bytes
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
