export { watch, type WatchOptions } from './watch.ts'
export type { WatchEvent } from './watch-context.ts'
export { newWatchState, type WatchState } from './watch-state.ts'
export { readWatchState, writeWatchState } from './watch-state-json.ts'
