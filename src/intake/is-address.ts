/** Whether what is given on a command line is an address, of whatever scheme, and no path. */
export const isAddress = (given: string): boolean => /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(given)
