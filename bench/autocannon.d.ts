/** What is used here of autocannon, which comes without types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Sent in turn by each connection. */
    readonly requests: readonly { readonly path: string }[]
  }
  interface Result {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
  }
  interface Run extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): this
  }
  export default function autocannon(options: Options): Run
}
