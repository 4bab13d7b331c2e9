import { lookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

import { isPublicAddress } from './is-public-address.ts'
import { PrivateAddressError } from './private-address-error.ts'

/** Finds all addresses of a name, as `lookup` of node:dns does: after an error it gives none, not even a list. */
export type Resolve = (
  name: string,
  done: (error: Error | null, found?: readonly LookupAddress[]) => void,
) => void

/**
 * The `lookup` of a connection: a name's addresses, or a PrivateAddressError if one of them is not public. The
 * connection uses exactly the addresses that were checked, so an answer that changes afterwards changes nothing.
 * `isAllowed` replaces `isPublicAddress` in tests.
 */
export function makeLookup(
  resolve: Resolve = resolveAll,
  isAllowed: (address: string) => boolean = isPublicAddress,
): LookupFunction {
  return (name, options, done) => {
    resolve(name, (error, found = []) => {
      const [first] = found
      const refused = found.find(({ address }) => !isAllowed(address))
      if (error) done(error, [])
      else if (refused) done(new PrivateAddressError(refused.address), [])
      else if (!first) done(new Error(`${name} has no address`), [])
      else if (options.all) done(null, [...found])
      else done(null, first.address, first.family)
    })
  }
}

const resolveAll: Resolve = (name, done) => {
  lookup(name, { all: true }, done)
}
