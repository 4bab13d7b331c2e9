/** An error that Onrecord throws on purpose, as the registry has it. */
export interface ErrorEntry {
  readonly message: string
  /** 1: the work could not be done. 2: the command was not understood. */
  readonly exitCode: 1 | 2
  readonly status: number
}
