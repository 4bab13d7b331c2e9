export {
  makeReader,
  openReader,
  readWork,
  type OpenReader,
  type ParsedReport,
  type Reader,
  type ReaderOptions,
  type ReportInput,
} from './reader.ts'
export { read, readMany } from './read.ts'
