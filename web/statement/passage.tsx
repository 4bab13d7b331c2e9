import type { Passage } from '../../src/data-model/index.ts'
import { contextInWords, passageInWords } from '../../src/wording/index.ts'

/** The sentence of a statement, set small round the words that were said, which are large. */
export function PassageWords({ of }: { of: Pick<Passage, 'parts'> }) {
  return (
    <bdi>
      {passageInWords(of).map(({ role, words }, index) => (
        <span key={index} className={role === 'content' ? 'said' : 'around'}>
          {words}
        </span>
      ))}
    </bdi>
  )
}

/** The sentence before a statement's, or after it; nothing if there is none. */
export function ContextLine({ of, side }: { of: Passage; side: 'before' | 'after' }) {
  const words = contextInWords(of, side)
  if (words === null) return null
  return (
    <p className="context">
      <span className="hidden">{side === 'before' ? 'Before it: ' : 'After it: '}</span>
      <bdi>{words}</bdi>
    </p>
  )
}

/** Whether there is anything before or after. */
export const hasContext = ({ before, after }: Passage): boolean => before !== null || after !== null
