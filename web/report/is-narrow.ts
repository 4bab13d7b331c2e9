/** Whether the cards are below the text and the chosen one over it (report.css). */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 60rem)').matches
