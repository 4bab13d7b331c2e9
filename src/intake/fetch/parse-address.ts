import { OnrecordError } from '../../errors.ts'

/**
 * The address that a text names, relative to `base` if one is given, without its fragment.
 * @throws OnrecordError `address-refused` if its scheme is not http or https, if it names a user or password, or if
 * it is longer than 2,000 characters.
 */
export function parseAddress(text: string, base?: string): URL {
  // A link or a redirect may contain something that a terminal would take for a command.
  const url = text.slice(0, longest).replaceAll(/\p{C}/gu, '\ufffd')
  if (text.length > longest) throw refused(url, `it has more than ${longest} characters`)
  if (!URL.canParse(text, base)) throw refused(url, 'it is not an address')
  const parsed = new URL(text, base)
  if (!/^https?:$/.test(parsed.protocol)) {
    throw refused(url, 'only addresses that start with http:// or https:// are')
  }
  if (parsed.username !== '' || parsed.password !== '') {
    parsed.username = ''
    parsed.password = ''
    throw refused(parsed.href, 'it names a user, and passwords are never sent')
  }
  parsed.hash = ''
  return parsed
}

const refused = (url: string, reason: string): OnrecordError =>
  new OnrecordError('address-refused', { url, reason })

const longest = 2000
