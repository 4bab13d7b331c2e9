import type { WorkingDraft } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import type { Rule, Surroundings } from '../draft.ts'

/**
 * Where somebody is said to say something twice ("Lind also said the port was open, Lind said. “We wait.”"), what stands right behind the first cue is
 * reported by it, and by the second what follows.
 */
export const reattachContentToCue: Rule = {
  name: 'reattach-content-to-cue',
  apply(drafts, surroundings) {
    const moved = new Map<WorkingDraft, readonly Span[]>()
    for (const { to, from, content } of findMoves(drafts, surroundings)) {
      moved.set(to, [content])
      moved.set(
        from,
        from.content.filter((span) => span !== content),
      )
    }
    return drafts.map((draft) => {
      const content = moved.get(draft)
      return content
        ? { ...draft, content, madeBy: [...draft.madeBy, reattachContentToCue.name] }
        : draft
    })
  },
}

/** The drafts with source and cue that report nothing, and the first of several contents of another draft, whose cues all stand behind it, that stands right behind them. */
function findMoves(
  drafts: readonly WorkingDraft[],
  { text }: Surroundings,
): readonly { to: WorkingDraft; from: WorkingDraft; content: Span }[] {
  const byStart = new Map<number | undefined, WorkingDraft>(
    drafts.map((draft) => [draft.content[0]?.start, draft]),
  )
  return drafts.flatMap((to) => {
    const end = to.cue.at(-1)?.end
    if (end === undefined || to.source.length === 0 || to.content.length > 0) return []
    const from = byStart.get(end + 1) ?? byStart.get(end + ' that '.length)
    const content = from?.content[0]
    return from &&
      content &&
      from.content.length > 1 &&
      from.cue.length > 0 &&
      from.cue.every(({ start }) => start >= content.end) &&
      /^\s(?:that\s)?$/u.test(text.slice(end, content.start))
      ? [{ to, from, content }]
      : []
  })
}
