import assert from 'node:assert/strict'
import { test } from 'node:test'

import { segmentText } from '../../src/segment/index.ts'

const paragraphsOf = (text: string) =>
  segmentText(text).paragraphs.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

for (const [what, text, ...expected] of [
  [
    'lines are paragraphs',
    'One.\nTwo.\r\n\r\nThree.\u2029Four.',
    'body: One.',
    'body: Two.',
    'body: Three.',
    'body: Four.',
  ],
  [
    'a broken line goes on',
    'The ship\r\nsailed at noon.\nIt sank.',
    'body: The ship\r\nsailed at noon.',
    'body: It sank.',
  ],
  [
    'a headline and a byline',
    'Ship sails for the strait\nBy Ann Lind and Bo Moe\n\nIt left.',
    'heading: Ship sails for the strait',
    'byline: By Ann Lind and Bo Moe',
    'body: It left.',
  ],
  [
    'a sentence that starts with By',
    'By Monday the ship had left. It sank.',
    'body: By Monday the ship had left. It sank.',
  ],
  [
    'captions and credits',
    'It left.\nPhoto: Bo Moe/Agency\n(Ann Lind/Agency)\nFILE - The ship.',
    'body: It left.',
    'caption: Photo: Bo Moe/Agency',
    'caption: (Ann Lind/Agency)',
    'caption: FILE - The ship.',
  ],
  [
    'a list of references',
    'It left.\nReferences\n[1] Moe, B. Ships. 2019.\nLind, A. (2020). Straits.',
    'body: It left.',
    'heading: References',
    'reference: [1] Moe, B. Ships. 2019.',
    'reference: Lind, A. (2020). Straits.',
  ],
  [
    'a short line that quotes is no heading',
    'It left.\n“No comment”\nShe went.',
    'body: It left.',
    'body: “No comment”',
    'body: She went.',
  ],
  ['white space alone', ' \n\t\r\n '],
] as const) {
  test(what, () => assert.deepEqual(paragraphsOf(text), expected))
}

test('a text wrapped at a width has blocks of lines as its paragraphs', () => {
  const text = [
    'The frigate left the harbour of Aldry at noon on Monday and',
    'Turned south for the strait, where two tankers had been',
    'Waiting since the day before for somebody to see them',
    'Through.',
    '',
    'Nobody at the Ministry would say how long she was to stay',
    'Or who had paid for the fuel that she took on in Hjelm.',
  ].join('\n')
  assert.equal(paragraphsOf(text).length, 2)
})
