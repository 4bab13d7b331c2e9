/** Words of ours as the start of a line: "Speaker not stated". Names and words of a report stay as they are written. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
