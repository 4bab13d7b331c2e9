/** A text with a password in it, of a URL or of the words `password=…`, as it may be printed: `***` in its place. */
export const hidePassword = (text: string): string =>
  text
    .replace(/^([a-z][a-z0-9+.-]{1,30}:\/\/[^:@/?#]*):.*@/is, '$1:***@')
    .replaceAll(/(password\s{0,9}=\s{0,9})(?:'[^']*'?|[^\s&]+)/gi, '$1***')
