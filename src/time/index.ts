export { findTimes } from './find-times.ts'
export type { Time } from './time.ts'
