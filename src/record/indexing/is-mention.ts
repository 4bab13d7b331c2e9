import { pressLabel } from '../../english/press-label.ts'

/**
 * Whether the words for a party without a name only point to someone: a pronoun ("I", "who"), a relative or someone's
 * role ("my father"), the label of those who ask in a transcript ("QUESTION").
 */
export const isMention = (words: string): boolean => pointing.test(words) || pressLabel.test(words)

const pointing =
  /^(?:(?:i|me|you|he|him|she|her|it|we|us|they|them|one|this|that|these|those|who|whom|which|what|both|others?|some|many|several|mine|yours|his|hers|ours|theirs|(?:him|her|it|my|your)self|(?:them|our|your)selves)$|(?:my|your|his|her|its|our|their|whose)\s)/i
