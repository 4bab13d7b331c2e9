import type { CommitmentRelation } from '../../src/data-model/index.ts'
import type { KeptSide } from '../../src/record/index.ts'
import { describeFirmness } from '../../src/wording/index.ts'

/** How firmly a statement is put, by itself: "says it may be so". */
export const describeSide = ({ act, polarity, modality, content }: KeptSide): string =>
  describeFirmness({
    kind: 'speech',
    utterance: 'made',
    evidence: [],
    act,
    polarity,
    modality,
    content,
  })

/** How firmly a side of a difference is put, beside the other: "rules it out", "says it is so, the firmer of the two". */
export function describeBeside(
  side: KeptSide,
  which: 'a' | 'b',
  commitment: CommitmentRelation | null,
): string {
  switch (commitment) {
    case 'a leaves open, b rules out':
      return which === 'a' ? leavesOpen : rulesOut
    case 'b leaves open, a rules out':
      return which === 'b' ? leavesOpen : rulesOut
    case 'a stronger':
    case 'b stronger': {
      const firmer = commitment === `${which} stronger` ? ', the firmer of the two' : ''
      return describeSide(side) + firmer
    }
    case null:
      return describeSide(side)
    default:
      return commitment satisfies never
  }
}

const leavesOpen = 'leaves it open'
const rulesOut = 'rules it out'
