export {
  findLongSentences,
  makeParser,
  mostWordsParsed,
  type ParsedSentence,
  type ParsedWord,
  type Parser,
} from './parser.ts'
export { partsOfSpeech, relations, type PartOfSpeech, type Relation } from './relations.ts'
export { pathToRoot } from './path-to-root.ts'
export { toConllu } from './to-conllu.ts'
