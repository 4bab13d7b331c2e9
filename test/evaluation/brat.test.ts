import { readBrat } from '../../src/evaluation/index.ts'
import { checkTable, listed } from '../check-table.ts'

const text = 'Lind 😀 said no, and yes.'

/** The lines of a standoff file, parted by ` / `, with tabs as →| and breaks as ⏎: source, cue and content of each event. */
const read = (lines: string): string => {
  const standoff = lines.replaceAll('⇥', '\t').split(' / ').join('\n')
  try {
    return listed(
      readBrat(text, standoff).map(({ source, cue, content }) =>
        [source, cue, content]
          .map((spans) => spans.map((span) => span.text).join('+') || '-')
          .join(', '),
      ),
    )
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no error'
  }
}

checkTable(
  'readBrat',
  read,
  `
  # an event and its parts
  T1⇥Source 0 4⇥Lind / T2⇥Cue 7 11⇥said / T3⇥Content 12 14⇥no / E1⇥Attribution:T2 Source:T1 Cue:T2 Content:T3 → Lind, said, no
  # its parts may come after it
  E1⇥Attribution:T2 Source:T1 Cue:T2 / T1⇥Source 0 4⇥Lind / T2⇥Cue 7 11⇥said → Lind, said, -
  # several parts of one role
  T1⇥Source 0 4⇥Lind / T3⇥Content 12 14⇥no / T4⇥Content 20 23⇥yes / E1⇥Attribution:T1 Source:T1 Content:T3 Content2:T4 → Lind, -, no+yes
  # in text order
  T3⇥Content 12 14⇥no / T4⇥Content 20 23⇥yes / E1⇥Attribution:T3 Content:T4 Content2:T3 → -, -, no+yes
  # a part of several pieces
  T3⇥Content 12 14;20 23⇥no yes / E1⇥Attribution:T3 Content:T3 → -, -, no+yes
  # pieces parted by white space are one
  T3⇥Content 7 11;12 14⇥said no / E1⇥Attribution:T3 Content:T3 → -, -, said no
  # code points, not UTF-16 code units
  T1⇥Source 5 6⇥😀 / E1⇥Attribution:T1 Source:T1 → 😀, -, -
  # several events, in their order
  T1⇥Source 0 4⇥Lind / T3⇥Content 12 14⇥no / E2⇥Attribution:T3 Content:T3 / E1⇥Attribution:T1 Source:T1 → -, -, no; Lind, -, -
  # other roles, and parts that are not there
  T1⇥Source 0 4⇥Lind / E1⇥Attribution:T1 Other:T1 → -, -, -
  T1⇥Source 0 4⇥Lind / E1⇥Attribution:T1 Source:T9 → -, -, -
  # other lines
  #1⇥AnnotatorNotes T1⇥unsure / A1⇥Nested T1 / R1⇥x Arg1:T1 Arg2:T2 → -
  # the words of a part over several lines
  T3⇥Content 7 14⇥said / no / E1⇥Attribution:T3 Content:T3 → -, -, said no
  # nothing
  T1⇥Source 0 4⇥Lind → -
  # a line that cannot be read
  T1⇥Source⇥Lind → SyntaxError: not a text-bound annotation: T1\tSource\tLind
  T1⇥Source a b⇥Lind → SyntaxError: not a text-bound annotation: T1\tSource a b\tLind
  T1⇥Source 0 4 → SyntaxError: not a text-bound annotation: T1\tSource 0 4
  T1⇥Source 004⇥Lind → SyntaxError: no range: T1\tSource 004\tLind
  T1⇥Source 0 4;7⇥Lind said → SyntaxError: no range: T1\tSource 0 4;7\tLind said
  # a span that does not fit
  T1⇥Source 4 0⇥Lind → RangeError: range 4–0 ends before it starts
  T1⇥Source 0 99⇥Lind → RangeError: code-point offset 99 is past the end of a text of 24
`,
)
