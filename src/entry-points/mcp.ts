// onrecord/mcp: a record for assistants, over the Model Context Protocol.
export { makeServer, type RecordReader, type RecordServer } from '../mcp/index.ts'
