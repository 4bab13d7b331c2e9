import { pressLabel } from '../../english/press-label.ts'

/**
 * Whether words that somebody without a name goes by only point to somebody: a pronoun ("I", "who"), a relative or a role of one ("my
 * father"), the label of those who ask in a transcript ("QUESTION").
 */
export const isMention = (words: string): boolean => pointing.test(words) || pressLabel.test(words)

const pointing =
  /^(?:(?:i|me|you|he|him|she|her|it|we|us|they|them|one|this|that|these|those|who|whom|which|what|both|others?|some|many|several|mine|yours|his|hers|ours|theirs|(?:him|her|it|my|your)self|(?:them|our|your)selves)$|(?:my|your|his|her|its|our|their|whose)\s)/i
