export { findLongSentences, makeParser, mostWordsParsed, type Parser } from './parser.ts'
export { pathToRoot } from './path-to-root.ts'
export { toConllu } from './to-conllu.ts'
