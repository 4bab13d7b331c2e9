import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address belongs to the public internet: it is in none of IANA's special ranges for IPv4 and IPv6
 * (loopback, private, link-local, carrier's, multicast, documentation …), it has no form in which another address
 * hides, and an IPv6 address is in the range that has been given out (2000::/3). An address of NAT64 (64:ff9b::/96)
 * is judged by the IPv4 address in it. False if it is not an IP address.
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
