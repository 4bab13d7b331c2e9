import type { OnrecordError } from '../../../src/errors.ts'
import { takeInAll, type TakeInAllOptions, type TakenIn } from '../../../src/intake/index.ts'

/** The reports of a file, and the errors told of some of them. */
export interface AllOf {
  readonly taken: readonly TakenIn[]
  readonly errors: readonly OnrecordError[]
}

/** All reports of a file's content. */
export async function allOf(
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  source: string,
  options: TakeInAllOptions = {},
): Promise<AllOf> {
  const errors: OnrecordError[] = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const all = takeInAll(bytes, source, { fail: (error) => void errors.push(error), ...options })
  const taken: TakenIn[] = []
  for await (const one of all) taken.push(one)
  return { taken, errors }
}
