import type { Rule } from '../rule.ts'

/** "We urge …", "the generals must …", "I accuse …": what a plainly reported content does by the words that govern it. */
export const performedAct: Rule = {
  name: 'performed-act',
  apply: ({ act, performs, polarity }) =>
    act === 'say' && performs && polarity !== 'unknown' ? { act: performs } : null,
}
