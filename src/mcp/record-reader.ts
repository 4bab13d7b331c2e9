import type { Store } from '../record/index.ts'

/** The verbs of a record that the tools use; none of them writes. */
export type RecordReader = Pick<
  Store,
  'search' | 'said' | 'who' | 'reading' | 'statement' | 'relations' | 'differences'
>
