// onrecord/times: the days that expressions of time in a text mean. It loads no package.
export type { Time } from '../data-model/time.ts'
export type { CalendarDay, CalendarDays } from '../text/calendar-day.ts'
export type { Utf16Offset } from '../text/offset.ts'
export type { Range, Span } from '../text/span.ts'
export { findTimes } from '../time/find-times.ts'
