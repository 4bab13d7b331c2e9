export { makeServer, type RecordServer } from './server.ts'
export type { RecordReader } from './record-reader.ts'
