/** Characters that a database's text cannot hold become U+FFFD: this is to find by, the words themselves stand in the reading. */
export const sanitizeForIndex = (text: string): string =>
  text.toWellFormed().replaceAll('\0', '\ufffd')

/** A character that the index takes for a word and nobody writes: no phrase runs from one fragment into the next. */
export const betweenFragments = ' \ue000 '
