/** In which order statements are found: those that fit best first; those last said, or last published, first. */
export const orders = ['relevance', 'said', 'published'] as const

/** One of them. */
export type Order = (typeof orders)[number]
