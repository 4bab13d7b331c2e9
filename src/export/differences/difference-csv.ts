import type { KeptDifference, KeptSide } from '../../record/index.ts'
import { wordsOf } from '../../wording/index.ts'
import { byteOrderMark, writeRows, type Cell } from '../csv.ts'

/** What stands in a column of the table. */
interface DifferenceColumn {
  readonly name: string
  readonly valueOf: (difference: KeptDifference) => Cell
}

const ofSide: readonly { readonly name: string; readonly valueOf: (side: KeptSide) => Cell }[] = [
  { name: 'statement', valueOf: ({ statement }) => statement },
  { name: 'speakers', valueOf: ({ speakers }) => speakers.join('; ') },
  { name: 'office', valueOf: ({ seat }) => seat?.name ?? null },
  { name: 'office_basis', valueOf: ({ seat }) => seat?.basis ?? null },
  { name: 'content', valueOf: ({ content }) => wordsOf(content) },
  { name: 'polarity', valueOf: ({ polarity }) => polarity },
  { name: 'modality', valueOf: ({ modality }) => modality },
  { name: 'said_start', valueOf: ({ said }) => said.start },
  { name: 'said_end', valueOf: ({ said }) => said.end },
  { name: 'said_basis', valueOf: ({ said }) => said.basis },
  { name: 'outlet', valueOf: ({ outlet }) => outlet },
  { name: 'report_source', valueOf: ({ source }) => source },
]

const columns: readonly DifferenceColumn[] = [
  { name: 'relation', valueOf: ({ relation }) => relation },
  { name: 'by', valueOf: ({ by }) => by.join('; ') },
  { name: 'commitment', valueOf: ({ commitment }) => commitment },
  { name: 'between', valueOf: ({ between }) => between },
  { name: 'shift', valueOf: ({ shift }) => shift },
  { name: 'retold', valueOf: ({ retold }) => retold },
  { name: 'answers', valueOf: ({ answers }) => answers },
  { name: 'order', valueOf: ({ order }) => order },
  { name: 'hours', valueOf: ({ hours }) => hours?.text ?? null },
  { name: 'matter', valueOf: ({ matter }) => matter },
  ...(['a', 'b'] as const).flatMap((side) =>
    ofSide.map(({ name, valueOf }) => ({
      name: `${side}_${name}`,
      valueOf: (difference: KeptDifference) => valueOf(difference[side]),
    })),
  ),
  { name: 'a_words', valueOf: ({ words }) => shownOf(words.map(({ a }) => a)) },
  { name: 'b_words', valueOf: ({ words }) => shownOf(words.map(({ b }) => b)) },
  { name: 'clearness', valueOf: ({ clearness }) => clearness },
  { name: 'model', valueOf: ({ model }) => model },
  { name: 'decided_by', valueOf: ({ decision }) => decision?.by ?? null },
]

const shownOf = (words: readonly (KeptDifference['words'][number]['a'] | null)[]): string =>
  words.flatMap((span) => span?.text ?? []).join('; ')

/** A table of differences as CSV (RFC 4180), one row each; `bom`: with a byte order mark before it. */
export async function* writeDifferenceCsv(
  found: AsyncIterable<KeptDifference>,
  { bom = false }: { readonly bom?: boolean } = {},
): AsyncGenerator<string> {
  yield (bom ? byteOrderMark : '') + writeRows([columns.map(({ name }) => name)])
  for await (const difference of found)
    yield writeRows([columns.map(({ valueOf }) => valueOf(difference))])
}
