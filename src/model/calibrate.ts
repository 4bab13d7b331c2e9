/** Points of a rising curve, in order: a model's own number, and how often it is right with it. */
export type Calibration = readonly (readonly [own: number, share: number])[]

/** The share that goes with a model's own number: on the straight line between the points beside it. */
export function calibrate(curve: Calibration, own: number): number {
  const after = curve.findIndex(([at]) => at >= own)
  const [high, low] = [curve[after], curve[after - 1]]
  if (after < 0) return curve.at(-1)?.[1] ?? own
  if (!high || !low) return high?.[1] ?? own
  const part = high[0] === low[0] ? 1 : (own - low[0]) / (high[0] - low[0])
  return low[1] + part * (high[1] - low[1])
}
