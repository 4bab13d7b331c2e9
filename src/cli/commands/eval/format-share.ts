import type { Share } from '../../../evaluation/index.ts'

/** A share with its interval, as a cell of a table. */
export const formatShare = ({ count, of, percent, low, high }: Share): string =>
  `${percent.toFixed(1).padStart(5)} (${low.toFixed(1)}–${high.toFixed(1)}), ${count} of ${of}`.padEnd(
    36,
  )
