import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'

import type { Decision, Verdict } from '../../src/record/index.ts'
import { plural } from '../../src/wording/index.ts'
import { send } from '../api/ask.ts'
import { useNotes } from '../page/notes.tsx'
import { readPerson } from '../statement/person.ts'

/** Who decides in this browser, if no name was given yet. */
const someone = 'Someone in the browser'

/**
 * Makes several decisions about people as one: what was done is told, and one button takes all of it back. If one of
 * them fails, those before it are taken back.
 */
export function useMerging() {
  const client = useQueryClient()
  const note = useNotes()
  const [isBusy, setBusy] = useState(false)
  const by = readPerson() || someone
  const takeBack = async (ids: readonly string[]) => {
    for (const id of ids.toReversed()) await send(`/api/decisions/${id}/undo`, { by })
    await client.invalidateQueries()
  }
  const decideAll = async (verdicts: readonly Verdict[], done: string): Promise<void> => {
    setBusy(true)
    const ids: string[] = []
    try {
      for (const verdict of verdicts) {
        ids.push((await send<Decision>('/api/decisions', { verdict, by })).id)
      }
      await client.invalidateQueries()
      const run = () =>
        void takeBack(ids).then(
          () => note({ text: `Taken back: ${plural(ids.length, 'decision')}.` }),
          (error: unknown) => note({ text: messageOf(error) }),
        )
      note({ text: done, action: { name: 'Undo', run } })
    } catch (error) {
      await takeBack(ids)
      note({ text: `${messageOf(error)} Nothing was changed.` })
    } finally {
      setBusy(false)
    }
  }
  return { decideAll, isBusy }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'This could not be done.'
