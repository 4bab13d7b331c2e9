/** Whether the name at an offset is credited with a picture or a film: "Image: Lind.", "Video: Lind & Moe.". */
export const isCredited = (text: string, start: number): boolean =>
  credit.test(text.slice(Math.max(0, start - 60), start))

const credit =
  /(?:Image|Video|Audio|Photo|Photograph|Picture|Credit)s?: (?:\p{Lu}[\p{L}.]+ ){0,3}(?:(?<=\s\S+ )(?:&|and) )?$/u
