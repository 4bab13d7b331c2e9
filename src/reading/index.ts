export { makeReader, type ParsedReport, type Reader, type ReportInput } from './reader.ts'
export { read, readMany } from './read.ts'
