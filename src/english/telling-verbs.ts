/**
 * Whether words have a verb whose object hears what is said: "told reporters", "urged the owners to wait". Any form of
 * it.
 */
export const hasTellingVerb = (words: string): boolean => telling.test(words)

const telling =
  /\b(?:told|tell|tells|telling|(?:inform|assur|warn|remind|ask|urg|promis|advis|order|instruct|beg|implor|invit|persuad|notif|brief)(?:e|es|ed|s|ing|ged|ging|ies|ied|y|ying)?)\b/i
