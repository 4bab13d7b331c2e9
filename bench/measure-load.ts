import autocannon from 'autocannon'

/** How many seconds a server is asked. */
const duration = 10

/** What a server was measured at. */
export interface Load {
  /** How long each answer took, in milliseconds. */
  readonly times: readonly number[]
  /** Answers a second, of all connections together. */
  readonly rate: number
}

/** Lets so many connections ask for paths in turn, each as soon as it has its answer. */
export async function measureLoad(
  url: string,
  connections: number,
  paths: readonly string[],
): Promise<Load> {
  const times: number[] = []
  const run = autocannon({
    url,
    connections,
    duration,
    requests: paths.map((path) => ({ path })),
  })
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  const { errors, timeouts, non2xx } = await run
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${errors} errors, ${timeouts} timeouts, ${non2xx} refused`)
  }
  return { times, rate: times.length / duration }
}
