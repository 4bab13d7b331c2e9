/**
 * Replaces characters that a database's text cannot hold by U+FFFD. The result is only for finding; the reading has
 * the words themselves.
 */
export const sanitizeForIndex = (text: string): string =>
  text.toWellFormed().replaceAll('\0', '\ufffd')

/** A character that the index takes for a word and no one writes: no phrase runs from one fragment into the next. */
export const betweenFragments = ' \ue000 '
