/**
 * Control characters, except line breaks and tabs, as their pictures, so that a report cannot control the terminal.
 */
export function escapeControlCharacters(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\0-\x08\x0b-\x1f]/g, (control) =>
      String.fromCodePoint(0x2400 + control.charCodeAt(0)),
    )
    .replaceAll(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
