export { countApart, type Counting } from './count-apart.ts'
export { makeApp, type AppOptions } from './make-app.ts'
export { isLoopback, serve, type ServeOptions, type Serving } from './serve.ts'
export type { Services } from './services.ts'
