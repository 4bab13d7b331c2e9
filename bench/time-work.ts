/** How long some work takes, in milliseconds. */
export async function timeWork(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
