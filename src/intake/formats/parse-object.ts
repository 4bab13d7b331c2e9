/** The JSON object that a text is; null where it is none. */
export function parseObject(text: string): unknown {
  if (!/^\s{0,1000}\{/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
