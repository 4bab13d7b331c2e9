import type { Span } from '../../text/index.ts'

/**
 * Whether a text uses a lone name as that of a place, a state or a house: somebody is in it, it has a government, a
 * navy, a minister, or the text says what it is ("in Tavrenia", "Tavrenia's Foreign Ministry", "the agency Tavinform",
 * "the Tavrenian envoy").
 */
export function isPlace(text: string, name: Span): boolean {
  const plain = name.text.replaceAll(/[^\p{L}\p{M} -]/gu, '.')
  return new RegExp(
    `(?:\\b(?:in|near|across|throughout|border with|borders with|neighbou?ring|northern|southern|eastern|western|agency|newspaper|daily|weekly|magazine|company|firm|network|broadcaster|party|website|airline|bank) ${plain}(?![\\p{L}])|(?<![\\p{L}])${plain}['’]s (?:\\p{L}+ ){0,2}(?:[Gg]overnment|[Pp]arliament|[Nn]avy|[Aa]rmy|[Mm]inist(?:er|ry)|[Pp]resident|[Pp]rime|[Bb]order|[Cc]oast|[Cc]apital|[Ee]mbassy|[Ee]conomy|[Nn]eighbours?|[Ss]quadron|[Ff]leet|[Mm]ilitary|[Aa]ssent)|(?<![\\p{L}])${plain}ns?(?![\\p{L}]))`,
    'u',
  ).test(text.slice(Math.max(0, name.start - reach), name.end + reach))
}

/** How far around the name is looked, so that a very long text costs no more than many short ones. */
const reach = 20_000
