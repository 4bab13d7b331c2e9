/** A time, given in milliseconds since 1970, in words: "2021-03-02 12:05:00 UTC". */
export const describeTime = (moment: number): string =>
  `${new Date(moment).toISOString().slice(0, 19).replace('T', ' ')} UTC`
