export { readSource, type Authority, type SourceReading } from './read-source.ts'
