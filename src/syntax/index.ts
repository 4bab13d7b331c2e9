export { findLongSentences, makeParser, mostWordsParsed, type Parser } from './parser.ts'
export { dependentsOf, headIn, phraseOf } from './phrase-of.ts'
export { pathToRoot } from './path-to-root.ts'
export { toConllu } from './to-conllu.ts'
