/** Batches of rows, so that a batch has fewer values than a database takes in one statement. */
export function* inBatches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch)
}

const batch = 500
