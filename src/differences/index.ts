export { findMatters } from './matter/find-matters.ts'
