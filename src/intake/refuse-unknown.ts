import { OnrecordError } from '../errors.ts'
import { parseObject } from './formats/parse-object.ts'
import { looksLikeHtml } from './html/index.ts'
import { rootName } from './xml/root-name.ts'

/**
 * Refuses data that is not a report: a JSON object, or XML that declares itself and is not a page, of an unknown
 * kind.
 * @throws OnrecordError `input-binary`; `input-damaged` if JSON cannot be parsed.
 */
export function refuseUnknown(text: string, path: string): void {
  if (parseObject(text) !== null)
    throw new OnrecordError('input-binary', { path, reason: 'an unknown kind of JSON' })
  if (/^\s{0,1000}\{\s{0,1000}"\w{1,40}"\s{0,10}:/.test(text))
    throw new OnrecordError('input-damaged', {
      path,
      format: 'JSON',
      reason: 'it is cut off or breaks the rules',
    })
  const root = /^\s{0,100}<\?xml\b/.test(text) && !looksLikeHtml(text) ? rootName(text) : null
  if (root !== null && root.toLowerCase() !== 'html') {
    const reason = `an unknown kind of XML, ${root}`
    throw new OnrecordError('input-binary', { path, reason })
  }
}
