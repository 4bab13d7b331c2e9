/** Whether an argument of a command line is an address, of whatever scheme, and not a path. */
export const isAddress = (given: string): boolean => /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(given)
