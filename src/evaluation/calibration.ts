/** A statement that was read: how sure its reader is of it, 0 … 1, and whether somebody marked it. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/**
 * The expected calibration error (Guo et al. 2017): how far confidence and the share of right ones are apart, 0 … 1, over
 * ten bins of equal width, each weighed by how many are in it. 0 where there are none.
 */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Map.groupBy(judged, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  const apart = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0)),
  )
  return judged.length === 0 ? 0 : apart.reduce((sum, one) => sum + one, 0) / judged.length
}

/** Precision and recall, in per cent, of the statements that are at least so sure. */
export interface CurvePoint {
  readonly least: number
  readonly kept: number
  readonly precision: number
  readonly recall: number
}

/** The precision-recall curve at these confidences; `marked` is how many there were to be found. */
export function precisionRecall(
  judged: readonly Judged[],
  marked: number,
  least: readonly number[],
): readonly CurvePoint[] {
  return least.map((bound) => {
    const kept = judged.filter(({ confidence }) => confidence >= bound)
    const right = kept.filter((one) => one.right).length
    return {
      least: bound,
      kept: kept.length,
      precision: kept.length === 0 ? 0 : (100 * right) / kept.length,
      recall: marked === 0 ? 0 : (100 * right) / marked,
    }
  })
}

/** A point of a rising curve: a model's own number, and the share of right ones that goes with it. */
export type Knot = readonly [own: number, share: number]

/**
 * Isotonic regression (pool adjacent violators; Ayer et al. 1955) of being right on the model's own number, as the points of a
 * curve that never falls; between them it is straight.
 */
export function fitIsotonic(judged: readonly Judged[], fewest = 50): readonly Knot[] {
  const pools: { own: number; right: number; count: number }[] = []
  for (const { confidence, right } of judged.toSorted((a, b) => a.confidence - b.confidence)) {
    const last = pools.at(-1)
    if (last && last.count < fewest) {
      last.own += confidence
      last.right += right ? 1 : 0
      last.count++
    } else pools.push({ own: confidence, right: right ? 1 : 0, count: 1 })
    for (;;) {
      const [before, after] = [pools.at(-2), pools.at(-1)]
      if (!before || !after || after.count < fewest) break
      if (before.right / before.count < after.right / after.count) break
      pools.splice(-2, 2, {
        own: before.own + after.own,
        right: before.right + after.right,
        count: before.count + after.count,
      })
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000
  return pools.map(({ own, right, count }) => [round(own / count), round(right / count)])
}
