export { copyDatesToRepeats } from './copy-dates-to-repeats.ts'
export { completePublished } from './complete-published.ts'
export { dateStatements, type StatementToDate } from './date-statements.ts'
export { findTimes } from './find-times.ts'
