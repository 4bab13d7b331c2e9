import { OnrecordError } from '../errors.ts'

/**
 * All bytes of a stream.
 * @throws OnrecordError `input-too-large` once there are more than `limit`; its size is what had arrived by then.
 */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<Uint8Array> {
  const taken: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw new OnrecordError('input-too-large', { path, size, limit })
    taken.push(chunk)
  }
  return Buffer.concat(taken)
}
