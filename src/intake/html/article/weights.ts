/** How much each sign counts for or against a block being a paragraph of the article. In characters of prose. */
export const blockWeights = {
  /** For a paragraph of prose, besides 1 for each of its characters. */
  prose: 20,
  /** For each comma of a paragraph: prose has them, menus do not. */
  comma: 8,
  /** For each end of a sentence. */
  stop: 8,
  /** For each character of a link within prose; a paragraph may have some. */
  linkedCharacter: -1,
  /** For a line that is not prose, with neither links nor a boilerplate phrase. */
  short: -10,
  /** For the headline itself, which is not part of the text. */
  title: 0,
  /** For a heading: it is between paragraphs, but does not begin or end an article. */
  heading: -5,
  /** For an item of a list or a cell of a table without links: it goes with the prose beside it. */
  item: 1,
  /** For a line of links, a notice of copyright, a call to subscribe; its linked characters count besides. */
  junk: -30,
  /** For the first paragraph after the headline. */
  afterTitle: 150,
  /** Factor for the value of a paragraph that JSON-LD's articleBody has too. */
  agreed: 2,
  /** Factor for the length of a paragraph that a complete articleBody does not have. */
  disagreed: -0.3,
} as const

/** Factors for the sum of an element's blocks, by the element's own name. */
export const zoneWeights = {
  /** schema.org's articleBody, if the page has exactly one. */
  articleBody: 2,
  /** The tags <article> and <main>. */
  article: 1.15,
  main: 1.05,
  /** A class or id named like the body of an article, or like an article. */
  bodyName: 1.12,
  articleName: 1.05,
  /** A single paragraph, list item or heading: the article is rather what surrounds it. */
  leaf: 0.8,
  /** Has the headline in it. */
  holdsTitle: 1.05,
} as const

/** The limits at which a measure changes its meaning. */
export const limits = {
  /** Words of a line that is a paragraph if it ends like a sentence, or if it has such an end within. */
  fewestWordsOfSentence: 3,
  fewestWordsOfProse: 8,
  /** Words that are prose without any full stop. */
  wordsWithoutStop: 18,
  /** Share of a block's characters in links that makes it a link rather than text. */
  linkDensity: 0.5,
  /** The same for a block that ends like a sentence. */
  linkDensityOfSentence: 0.9,
  /** Words that a block opening with a boilerplate phrase has at most. */
  boilerplateWords: 40,
  /** Words of a line in which a single word ("Advertisement") shows boilerplate. */
  labelWords: 5,
  /** Words of a box that is dropped because of a field to type into, or a linked heading. */
  boxWords: 80,
  /** The most words of a caption. */
  captionWords: 60,
  /** Characters of prose that make an <article> one article among several. */
  articleProse: 200,
  /** Share of prose outside the articles from which an element is itself an article. */
  proseOutsideArticles: 0.5,
  /** Share of a block's five-word runs that articleBody must have. */
  agreement: 0.6,
  /** Share of the page's prose that articleBody must have to be complete. */
  completeness: 0.5,
} as const
