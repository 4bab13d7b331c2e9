import { makeReader } from '../../../src/reading/index.ts'
import { findMatters } from '../../../src/differences/index.ts'
import type { Matter } from '../../../src/data-model/index.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { sentencesToParse } from '../../../src/statements/index.ts'
import { draftsOf } from '../../drafts-of.ts'
import { parseMarked } from '../../notation.ts'

/** The matter of the last statement of each text of a table, as the table writes it; the statements are marked by hand. */
export async function readMatters(tables: readonly string[]): Promise<(given: string) => string> {
  const reader = await makeReader()
  const found = new Map<string, string>()
  for (const line of tables.join('\n').split('\n')) {
    if (!line.includes(' → ')) continue
    const given = (line.split(' → ')[0] ?? '').trim().replaceAll('¶', '\n\n')
    const { text, statements } = parseMarked(given)
    const segments = segmentText(text, null)
    const roles = ['source', 'cue', 'content'] as const
    const spans = statements.flatMap((one) =>
      roles.flatMap((role) =>
        one[role].map((span) => ({ ...span, role, probability: 1, cue: null })),
      ),
    )
    const wanted = sentencesToParse(spans, segments)
    const { sentences: trees } = await reader.parse({ content: text }, wanted)
    const drafts = draftsOf(text, segments, statements)
    found.set(given, write(findMatters({ text, segments, trees, parties: [] }, drafts).at(-1)))
  }
  await reader.close()
  return (given) => found.get(given) ?? 'not read'
}

/** Its slices with … between them, and its basis; `-` if it is null. */
export const write = (matter: Matter | null | undefined): string =>
  matter ? `${matter.spans.map(({ text }) => text).join(' … ')} (${matter.basis})` : '-'
