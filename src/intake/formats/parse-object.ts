/** The JSON object in a text; null if it is none. */
export function parseObject(text: string): unknown {
  if (!/^\s{0,1000}\{/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
