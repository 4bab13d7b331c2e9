const key = 'onrecord.by'

/** The name under which someone decides, as last given in this browser; empty if none was given. */
export const readPerson = (): string => localStorage.getItem(key) ?? ''

/** Keeps the name for the next time. */
export const writePerson = (name: string): void => localStorage.setItem(key, name)
