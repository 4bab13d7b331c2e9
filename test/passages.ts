import { makeSpan, type Span } from '../src/text/index.ts'

/** A text, and the statement that signs in it mark: `[source] {cue} «content»`. */
export function readStatement(marked: string) {
  const roles = { '[': 'source', '{': 'cue', '«': 'content' } as const
  const found: Record<'source' | 'cue' | 'content', (readonly [number, number])[]> = {
    source: [],
    cue: [],
    content: [],
  }
  let text = ''
  const opened: (readonly [keyof typeof found, number])[] = []
  for (const character of marked) {
    if (character in roles) opened.push([roles[character as keyof typeof roles], text.length])
    else if (/[\]}»]/.test(character)) {
      const [role, start] = opened.pop() ?? ['content', 0]
      found[role].push([start, text.length])
    } else text += character
  }
  const spans = (role: keyof typeof found): readonly Span[] =>
    found[role].map(([start, end]) => makeSpan(text, start, end))
  return {
    text,
    statement: { source: spans('source'), cue: spans('cue'), content: spans('content') },
  }
}
