import { OnrecordError } from '../errors.ts'
import { ingestAll, type Fetcher, type GivenMetadata, type Ingested } from '../intake/index.ts'

/** A request with a body. */
export interface Body {
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** Is told of a report of a file that cannot be taken in; the others are. */
export type Fail = (error: OnrecordError) => void

/** What a request says of the file that it sends, or of the address that it names. */
export interface SentFile extends GivenMetadata {
  readonly source: string
  readonly url?: string | undefined
}

/** How it is taken in. */
export interface TakeInRequestOptions {
  readonly fetcher: Fetcher | undefined
  readonly maxSize: number
  readonly fail: Fail
}

/**
 * The reports of the file that a request sends, or that stands at the address that it names.
 * @throws OnrecordError those of `ingestAll` and of `Fetcher`; `usage` where an address is named and none are fetched.
 */
export async function* ingestRequest(
  request: Body,
  { source, url, published, outlet, title }: SentFile,
  { fetcher, maxSize, fail }: TakeInRequestOptions,
): AsyncGenerator<Ingested> {
  const given = { published, outlet, title }
  if (url === undefined) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    if (bytes.length === 0) {
      const problem = 'The body is empty. Send the bytes of a report, or name an address.'
      throw new OnrecordError('usage', { problem })
    }
    yield* ingestAll(bytes, source, { given, maxSize, fail })
    return
  }
  if (!fetcher)
    throw new OnrecordError('usage', {
      problem: 'This server fetches no addresses. Send the bytes of a report.',
    })
  const { bytes, url: found, type } = await fetcher.fetch(url)
  const fetched = { url: found, type }
  yield* ingestAll(bytes ?? new Uint8Array(), found, { given, maxSize, fail, fetched })
}
