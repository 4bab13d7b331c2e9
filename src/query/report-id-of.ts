/** The id of the report that a statement or a party is of, by its own id. */
export const reportIdOf = (id: string): string => id.slice(0, 24)
