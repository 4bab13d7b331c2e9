const key = 'onrecord.by'

/** The name by which somebody decides, as they last gave it in this browser; empty where they never did. */
export const readPerson = (): string => localStorage.getItem(key) ?? ''

/** Keeps it for the next time. */
export const writePerson = (name: string): void => localStorage.setItem(key, name)
