/**
 * What ids of a record look like. A report's is 24 hexadecimal digits; those of its statements and parties go on with where they start in
 * its text, and with a letter more where another starts there too.
 */
export const idPatterns = {
  report: /^[0-9a-f]{24}$/,
  statement: /^[0-9a-f]{24}-\d{1,12}b{0,20}$/,
  party: /^[0-9a-f]{24}-p\d{1,12}b{0,20}$/,
} as const
