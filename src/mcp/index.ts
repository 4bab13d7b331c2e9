export { makeServer, type RecordServer } from './server.ts'
