/** The universal relations (https://universaldependencies.org/u/dep/), in the order in which the head gives their scores. */
export const relations = [
  'acl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'clf',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nsubj',
  'nummod',
  'obj',
  'obl',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const

/** How a word hangs on its head, without a subtype. */
export type Relation = (typeof relations)[number]

/** A set of relations. */
export const relationSet = (...all: readonly Relation[]): ReadonlySet<Relation> => new Set(all)

/** The universal parts of speech (https://universaldependencies.org/u/pos/), in the order in which the head gives their scores. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

/** A universal part of speech. */
export type PartOfSpeech = (typeof partsOfSpeech)[number]
