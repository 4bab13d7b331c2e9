/** The encoding that a header Content-Type declares; null if it declares none. */
export const readCharset = (type: string): string | null =>
  /charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(type)?.[1] ?? null
