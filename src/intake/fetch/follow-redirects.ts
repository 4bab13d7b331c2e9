import { OnrecordError } from '../../errors.ts'
import type { Answer } from './fetch-once.ts'
import { parseAddress } from './parse-address.ts'

/**
 * The first answer that is not a redirect; each address on the way is requested through `ask`.
 * @throws OnrecordError `address-refused` if the redirects form a loop, lead to something that is not an address, or
 * are more than five; what `ask` throws.
 */
export async function followRedirects(
  first: URL,
  ask: (url: URL) => Promise<Answer>,
): Promise<Answer> {
  const visited = new Set<string>()
  let url = first
  for (let followed = 0; followed <= mostRedirects; followed++) {
    visited.add(url.href)
    const answer = await ask(url)
    const { location } = answer.headers
    if (!redirects.has(answer.status) || location === undefined) return answer
    url = parseAddress(location, url.href)
    if (visited.has(url.href)) throw refuse(first, 'its redirects form a loop')
  }
  throw refuse(first, `it redirects more than ${mostRedirects} times`)
}

const refuse = (url: URL, reason: string): OnrecordError =>
  new OnrecordError('address-refused', { url: url.href, reason })

const redirects = new Set([301, 302, 303, 307, 308])
const mostRedirects = 5
