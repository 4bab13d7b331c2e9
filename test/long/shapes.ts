import { makeRandom } from '../random.ts'

/** A text or a page of a given length in characters, whose shape is hard for one part of reading or another. */
export interface Shape {
  readonly name: string
  readonly kind: 'txt' | 'html'
  readonly make: (length: number) => string
}

const fill =
  (part: string) =>
  (length: number): string =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** Parts that a function makes one by one, with words that are the same each time. */
const build =
  (part: (words: Words, index: number) => string) =>
  (length: number): string => {
    const words = makeWords()
    const parts: string[] = []
    for (let size = 0, index = 0; size < length; index++) {
      const next = part(words, index)
      parts.push(next)
      size += next.length
    }
    return parts.join('').slice(0, length)
  }

interface Words {
  readonly word: () => string
  /** A word with a capital. */
  readonly name: () => string
}

function makeWords(): Words {
  const below = makeRandom(7)
  const syllables = ['ba', 'ri', 'ton', 'kel', 'mu', 'sar', 'ev', 'ost', 'li', 'dra', 'po', 'hen']
  const word = () =>
    Array.from({ length: 1 + below(3) }, () => syllables[below(syllables.length)]).join('')
  const name = () => word().replace(/^./, (first) => first.toUpperCase())
  return { word, name }
}

const text = (name: string, make: Shape['make']): Shape => ({ name, kind: 'txt', make })
const page = (name: string, make: Shape['make']): Shape => ({
  name,
  kind: 'html',
  make: (length) => `<!doctype html><title>A page</title><body><article>${make(length)}`,
})

/** Texts and pages that nobody writes, and some that somebody does: a list, a transcript, a wire copied over and over. */
export const shapes: readonly Shape[] = [
  text(
    'prose with ever new names',
    build(
      ({ word, name }, index) =>
        `${name()} ${name()}, the ${word()} minister, said on Monday that the ${word()} would ${word()} by ${index}. “We ${word()} the ${word()},” ${name()} told reporters.${index % 3 === 0 ? '\n\n' : ' '}`,
    ),
  ),
  text('one letter over and over', fill('a ')),
  text('opening marks', fill('“')),
  text('straight marks', fill('"')),
  text('apostrophes', fill("'")),
  text('marks of all kinds', fill('“”"‘’\'«»„‟')),
  text('quoted letters', fill('"a" ')),
  text('marks that open and never close', fill('“a ')),
  text('marks within marks', fill('“a ‘b ')),
  text('brackets within brackets', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2)),
  text('brackets that never close', fill('(a ')),
  text(
    'one line',
    build(({ word }) => `${word()} `),
  ),
  text('one word', fill('x')),
  text('short lines', fill('he said\n')),
  text('short paragraphs', fill('He said.\n\n')),
  text('blank lines', fill('\n')),
  text('one name over and over', fill('Ann Lind said. ')),
  text(
    'a list of names',
    build(({ name }) => `${name()} ${name()}, `),
  ),
  text(
    'one surname, ever new given names',
    build(({ name, word }) => `${name()}${word()} Lind, `),
  ),
  text(
    'one given name, ever new surnames',
    build(({ name, word }) => `Ann ${name()}${word()} said that ${name()} had left. `),
  ),
  text(
    'questions about one name',
    build(({ word }) => `Will Ann Lind go to ${word()} ${word()}? `),
  ),
  text(
    'names joined by and',
    build(({ name }) => `${name()} ${name()} and `),
  ),
  text(
    'words with capitals',
    build(({ name }) => `${name()} `),
  ),
  text('titles', fill('President Prime Minister Gen. Dr. ')),
  text(
    'dates',
    build((_, index) => `on ${1 + (index % 28)} March ${2000 + (index % 30)}, `),
  ),
  text('weekdays', fill('Monday ')),
  text('one cue over and over', fill('said ')),
  text('statements within statements', fill('he said that ')),
  text('cues between commas', fill('said, ')),
  text('full stops', fill('. ')),
  text('abbreviations', fill('U.S. ')),
  text('ellipses', fill('… ')),
  text('dashes', fill('— ')),
  text('turns of one speaker', fill('MR. LIND: Yes.\n')),
  text('questions and answers', fill('Q: Why?\nA: Yes.\n')),
  text(
    'turns of ever new speakers',
    build(({ word }) => `${word().toUpperCase()} ${word().toUpperCase()}: We ${word()}.\n`),
  ),
  text('combining marks', fill('e\u0301\u0301\u0301')),
  text('families of emoji', fill('👨‍👩‍👧‍👦')),
  text('right to left', fill('\u202eשלום ')),
  text('characters without width', fill('\u200b')),
  text('NUL', fill('\0')),
  text('a passage over and over', (length) =>
    fill(build(({ word }) => `${word()} ${word()} said that ${word()} had sailed. `)(500))(length),
  ),
  text(
    'a paragraph of news over and over',
    fill(
      'PORT ALDRY — “There are no plans for joint patrols,” Ann Lind told reporters on Monday. She said that the ships of the ministry would stay in port, and that nobody had asked for more.\n\n',
    ),
  ),
  text(
    'paragraphs that are nearly the same',
    build(
      (_, index) => `The harbour of Port Aldry was closed on day ${index % 50}, Ann Lind said.\n\n`,
    ),
  ),
  text(
    'numbers',
    build((_, index) => `${index} `),
  ),
  text(
    'addresses',
    build(({ word }) => `https://${word()}.example/${word()} `),
  ),
  page('elements within elements', (length) => `${fill('<div>')(length)}It is late, he said.`),
  page('marks-up that never closes', fill('<p><b><i>x</p>')),
  page('elements with text', fill('<div>It is late, he said.')),
  page(
    'paragraphs',
    build(({ word, name }) => `<p>${word()} ${word()}, ${name()} said. `),
  ),
  page('tables within tables', fill('<table><tr><td>a')),
  page('links', fill('<p><a href=x>It is late, he said</a>')),
  page(
    'attributes',
    (length) =>
      `<p ${build(({ word }, index) => `a${index}="${word()}" `)(length)}>It is late, he said.`,
  ),
  page('character references', (length) => `<p>${fill('&amp;&nbsp;&quot;')(length)}`),
  page('comments', (length) => `${fill('<!-- -->')(length)}<p>It is late, he said.`),
  page('line breaks', (length) => `<p>${fill('It is late.<br>')(length)}`),
  page(
    'metadata in JSON-LD',
    (length) =>
      `<script type="application/ld+json">[${fill('{"@type":"NewsArticle","headline":"a"},')(length)}{}]</script><p>It is late, he said.`,
  ),
]
