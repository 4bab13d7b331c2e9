import type { OnrecordError } from '../../../src/errors.ts'
import { ingestAll, type IngestOptions, type Ingested } from '../../../src/intake/index.ts'

/** The reports of a file, and the errors told of some of them. */
export interface AllOf {
  readonly ingested: readonly Ingested[]
  readonly errors: readonly OnrecordError[]
}

/** All reports of a file's content. */
export async function allOf(
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  source: string,
  options: IngestOptions = {},
): Promise<AllOf> {
  const errors: OnrecordError[] = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const all = ingestAll(bytes, source, { fail: (error) => void errors.push(error), ...options })
  const ingested: Ingested[] = []
  for await (const one of all) ingested.push(one)
  return { ingested, errors }
}
