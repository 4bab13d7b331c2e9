import type { Reader, Reading } from '../src/index.ts'

/** A made-up report of some 20,000 words and 400 statements, as it is read. */
export async function makeLongReading(reader: Reader): Promise<Reading> {
  const paragraphs = Array.from({ length: 400 }, (_, number) => {
    const day = (number % 27) + 1
    return `"The harbour of district ${number} stays open for ships of every flag, and nobody who comes with papers in order will be turned away at its gate," said Ann Lind, the harbour master, on March ${day}. The pilots of the district had asked for longer watches and for a second boat, which the town cannot pay for.`
  })
  return reader.read({
    content: paragraphs.join('\n\n'),
    source: 'long.txt',
    published: '2021-03-28',
  })
}
