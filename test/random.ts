/** Whole numbers from 0 up to a limit, the same ones each time for the same seed (Park and Miller's generator). */
export function makeRandom(seed: number): (below: number) => number {
  let state = (seed * 48_271) % 2_147_483_647
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
