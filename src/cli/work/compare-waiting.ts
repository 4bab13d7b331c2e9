import type { Store } from '../../record/index.ts'
import { makeProgress } from '../output/progress.ts'

/** Compares the statements of the reports that wait for it, and shows how far it has come; what an interrupt leaves waits on. */
export async function compareWaiting(store: Store, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const { waiting } = await store.differences({ limit: 1 })
  const progress = makeProgress(process.stderr, waiting)
  try {
    for await (const _ of store.compareWaiting()) {
      progress.advance(0)
      if (signal.aborted) return
    }
  } finally {
    progress.clear()
  }
}
