import fc from 'fast-check'

/** Any text that JavaScript can hold: emoji, combining marks, right-to-left, CRLF, lone surrogates, controls. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\ud83d\ude00',
        '\ud83d',
        '\ude00',
        'e\u0301',
        '\u202eשלום\u202c',
        'قال',
        '\r\n',
        '\n\n',
        '\u2028',
        '\ufeff',
        '\u00ad',
        '\0',
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '«',
        '»',
        ' said ',
        ' Ann Lind ',
        '. ',
        ', ',
        ': ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
