import { OnrecordError } from '../errors.ts'

/** The characters of a file, and where each came from. */
export interface Decoded {
  /** The text without its byte order mark. */
  readonly text: string
  /** The encoding's name in the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string
  /**
   * How the encoding is known: from a byte order mark, because all bytes fit it, because the file declares it, or
   * guessed.
   */
  readonly basis: 'mark' | 'fits' | 'declared' | 'guessed'
  /** How many bytes were part of no character and were read as U+FFFD. */
  readonly undecodable: number
  /** The offset in bytes of the character at `offset` (UTF-16 code units), or the file's length at the end. */
  toByte(offset: number): number
}

/**
 * The characters of a file's bytes: UTF-8, UTF-16 of either order with or without a mark, else `declared` (the label
 * that an HTML page or a header gives), else Windows-1252. UTF-8 with a few broken bytes stays UTF-8.
 * @throws OnrecordError `input-binary` if the bytes are not text; `path` names the file in it.
 */
export function decodeBytes(
  bytes: Uint8Array,
  path: string,
  declared: string | null = null,
): Decoded {
  const magic = magicNumbers.find(({ start }) =>
    start.every((byte, index) => bytes[index] === byte),
  )
  if (magic) throw new OnrecordError('input-binary', { path, reason: magic.what })
  const decoded = decodeText(bytes, declared)
  const share = controlShare(decoded.text)
  if (share > mostControl) {
    const reason = `${Math.round(share * 100)} % of its characters are control characters`
    throw new OnrecordError('input-binary', { path, reason })
  }
  return decoded
}

function decodeText(bytes: Uint8Array, declared: string | null): Decoded {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes, 3, 'mark')
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le', 2, 'mark')
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be', 2, 'mark')
  const order = guessUtf16(bytes)
  if (order) return decodeUtf16(bytes, order, 0, 'guessed')
  if (isUtf8(bytes)) return decodeUtf8(bytes, 0, 'fits')
  const label = declared === null ? null : knownLabel(declared)
  if (label !== null && label !== 'utf-8') return decodeOther(bytes, label, 'declared')
  return isMostlyUtf8(bytes)
    ? decodeUtf8(bytes, 0, 'guessed')
    : decodeOther(bytes, 'windows-1252', 'guessed')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether whole characters of several bytes far outnumber the bytes that fit nowhere. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole > 4 * broken
}

/** UTF-16 without a mark: in a text of European letters every second byte is zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4000)
  if (sample.length < 4 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const half = sample.length / 2
  const [even, odd] = [(zeros[0] ?? 0) / half, (zeros[1] ?? 0) / half]
  if (odd > 0.4 && even < 0.1) return 'utf-16le'
  if (even > 0.4 && odd < 0.1) return 'utf-16be'
  return null
}

function decodeUtf8(bytes: Uint8Array, mark: number, basis: Decoded['basis']): Decoded {
  const body = bytes.subarray(mark)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  const broken = basis === 'fits' || isUtf8(body) ? 0 : text.split('\ufffd').length - 1
  return {
    text,
    encoding: 'utf-8',
    basis,
    undecodable: broken,
    toByte:
      broken === 0
        ? (offset) => mark + Buffer.byteLength(text.slice(0, offset), 'utf8')
        : measureBySteps(body, 'utf-8', mark),
  }
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  mark: number,
  basis: Decoded['basis'],
): Decoded {
  const body = bytes.subarray(mark)
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body)
  return {
    text,
    encoding,
    basis,
    undecodable: body.length % 2,
    toByte: (offset) => Math.min(mark + 2 * offset, bytes.length),
  }
}

function decodeOther(bytes: Uint8Array, encoding: string, basis: Decoded['basis']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const singleByte = text.length === bytes.length
  return {
    text,
    encoding,
    basis,
    undecodable: text.split('\ufffd').length - 1,
    toByte: singleByte ? (offset) => offset : measureBySteps(bytes, encoding, 0),
  }
}

/** Feeds a decoder byte by byte, once, to find where each character ends; this works for any encoding. */
function measureBySteps(
  bytes: Uint8Array,
  encoding: string,
  mark: number,
): (offset: number) => number {
  let ends: number[] | null = null
  return (offset) => {
    ends ??= findEnds(bytes, encoding)
    return mark + (offset === 0 ? 0 : (ends[offset - 1] ?? bytes.length))
  }
}

/** For each code unit of the decoded text, the count of bytes read when it came out. */
function findEnds(bytes: Uint8Array, encoding: string): number[] {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const ends: number[] = []
  for (let index = 0; index < bytes.length; index++) {
    const units = decoder.decode(bytes.subarray(index, index + 1), { stream: true }).length
    for (let unit = 0; unit < units; unit++) ends.push(index + 1)
  }
  return ends
}

/** The standard's name of an encoding label; null if it has no such label. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

function controlShare(text: string): number {
  const sample = text.slice(0, 100_000)
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x7f]/g)?.length ?? 0
  return sample.length === 0 ? 0 : controls / sample.length
}

const mostControl = 0.05

const magicNumbers = [
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or office document' },
  { start: [0x1f, 0x8b], what: 'a gzip archive' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { start: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { start: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { start: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old office document' },
] as const
