import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet: none of IANA's special ranges for IPv4 and IPv6 (loopback, private, link-local, carrier's,
 * multicast, documentation …), no form in which another address hides, and of IPv6 only what has been given out (2000::/3). An address of NAT64
 * (64:ff9b::/96) is what the IPv4 address in it is. False for what is no IP address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  if (address.match(nat64)) {
    return isPublicAddress(new ipaddr.IPv4(address.toByteArray().slice(12)).toString())
  }
  return address.range() === 'unicast' && address.match(givenOut)
}

const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')
