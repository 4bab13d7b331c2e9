import type { Range } from '../text/index.ts'
import type { Decoded } from './decode.ts'
import type { FoundReport } from './formats/format.ts'
import { makeReport, type GivenMetadata } from './make-report.ts'
import {
  contentNotices,
  decodingNotices,
  mapToBytes,
  type ByteRange,
  type Ingested,
} from './ingest.ts'

/**
 * A report that was found in a file of several or in a container, as a result of intake; `source` is the file's name.
 */
export function makeIngested(
  found: FoundReport,
  source: string,
  decoded: Decoded | null,
  given: GivenMetadata,
): Ingested {
  const { text, metadata, format, part, map, pages, notices = [] } = found
  const made = makeReport(
    text,
    part === null ? source : `${source}#${part}`,
    format,
    metadata,
    given,
  )
  const report = pages ? { ...made, pages } : made
  return {
    report,
    notices: [...(decoded ? decodingNotices(decoded) : []), ...notices, ...contentNotices(report)],
    toBytes: (range: Range): readonly ByteRange[] =>
      map && decoded ? mapToBytes(map, decoded, range) : [],
  }
}
