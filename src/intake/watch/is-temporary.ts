import { OnrecordError } from '../../errors.ts'

/** Whether an address that could not be fetched is worth another try later. */
export function isTemporary(error: unknown): boolean {
  if (!(error instanceof OnrecordError)) return false
  const { code, details } = error
  if (code === 'address-failed')
    return Number(details['status']) >= 500 || details['status'] === 408
  return code === 'address-unreachable' || code === 'address-deferred'
}
