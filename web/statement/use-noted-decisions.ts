import type { Verdict } from '../../src/record/index.ts'
import { useDecisions } from '../api/use-record.ts'
import { useNotes } from '../page/notes.tsx'

/** What is decided, by whom and why. */
interface Decided {
  readonly verdict: Verdict
  readonly by: string
  readonly why?: string | undefined
}

/**
 * Makes decisions and takes them back, each with a note that says so; what was decided about may be gone from the page by
 * then. `error` tells why one was not kept.
 */
export function useNotedDecisions() {
  const { decide, undo } = useDecisions()
  const note = useNotes()
  const takeBack = (id: string, by: string): void => {
    undo.mutateAsync({ id, by }).then(
      () => note({ text: 'Taken back: the earlier reading applies again.' }),
      (error: Error) => note({ text: error.message }),
    )
  }
  /** `done`: the note once it is kept, which has a way to take it back. */
  const keep = (decided: Decided, done: string, onKept: () => void = () => undefined): void => {
    decide.mutateAsync(decided).then(
      ({ id }) => {
        onKept()
        return note({
          text: done,
          action: { name: 'Undo', run: () => takeBack(id, decided.by) },
        })
      },
      () => undefined,
    )
  }
  return {
    decide: keep,
    takeBack,
    error: decide.error,
    isPending: decide.isPending || undo.isPending,
  }
}
