/** A text with `***` in place of a password, in a URL or in the words `password=…`, so that it may be printed. */
export const hidePassword = (text: string): string =>
  text
    .replace(/^([a-z][a-z0-9+.-]{1,30}:\/\/[^:@/?#]*):.*@/is, '$1:***@')
    .replaceAll(/(password\s{0,9}=\s{0,9})(?:'[^']*'?|[^\s&]+)/gi, '$1***')
