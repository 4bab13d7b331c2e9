/** (from the other branch) */
export const reportKeys = (_text: string): readonly number[] => []
export const reportLikeness = (_a: string, _b: string) => ({ likeness: 0, shared: 0 })
