/** What a name is to a statement. */
export const nameRoles = ['speaker', 'institution', 'to', 'via', 'outlet'] as const

/** One of them. */
export type NameRole = (typeof nameRoles)[number]
