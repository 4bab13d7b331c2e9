import { OnrecordError } from '../../errors.ts'
import { asFaultOf } from '../../fault.ts'
import type { Ingested } from '../../intake/index.ts'
import type { Fail } from '../ingest-request.ts'

/** Of which report something is done, and who is told of a fault. */
export interface OrFaultOptions {
  readonly ingested: Ingested
  /** Told of an error that nobody expected, as one of the report (`report-failed`); its cause is that error. */
  readonly fault: Fail
  readonly signal: AbortSignal
}

/**
 * What is made of one report; null where a fault of ours ended it, which is told: the other reports of the file go on.
 * @throws the errors of the registry, and what is thrown once the request has broken off.
 */
export async function orFault<Made>(
  make: () => Promise<Made>,
  { ingested, fault, signal }: OrFaultOptions,
): Promise<Made | null> {
  try {
    return await make()
  } catch (error) {
    if (signal.aborted || error instanceof OnrecordError) throw error
    fault(asFaultOf(ingested.report.source, error))
    return null
  }
}
