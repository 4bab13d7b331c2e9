import { EventEmitter, on } from 'node:events'

/** What happens to a record while it is served. */
export type Change =
  | { readonly kind: 'reading'; readonly source: string }
  | { readonly kind: 'kept'; readonly report: string; readonly statements: number }
  | { readonly kind: 'removed'; readonly report: string }
  | { readonly kind: 'decided'; readonly decision: string }
  | { readonly kind: 'listed' }

/** Who wants to know is told of every change from then on. */
export interface Changes {
  readonly tell: (change: Change) => void
  /** The changes from this call on until the signal. */
  readonly until: (signal: AbortSignal) => AsyncIterable<Change>
}

/** Changes of a record, told to as many as ask. */
export function makeChanges(): Changes {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  return {
    tell: (change) => void emitter.emit('change', change),
    until: (signal) => changesOf(on(emitter, 'change', { signal }), signal),
  }
}

async function* changesOf(
  events: AsyncIterable<readonly unknown[]>,
  signal: AbortSignal,
): AsyncGenerator<Change> {
  try {
    for await (const [change] of events) yield change as Change
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
