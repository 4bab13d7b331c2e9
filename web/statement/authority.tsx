/** On what authority something is said: the sign and the word of each. */
import type { Statement } from '../../src/data-model/index.ts'
export const authorities: Readonly<Record<Statement['authority'], readonly [string, string]>> = {
  named: ['●', 'named'],
  unnamed: ['◐', 'unnamed'],
  collective: ['◔', 'collective'],
  institution: ['▣', 'institution'],
  document: ['▤', 'document'],
  none: ['○', 'no source'],
  unknown: ['?', 'authority not known'],
}

/** The authority of a statement: a sign and a word, always both. */
export function Authority({ of }: { of: Statement['authority'] }) {
  const [sign, word] = authorities[of]
  return (
    <span className="authority">
      <span aria-hidden="true" className="sign">
        {sign}
      </span>{' '}
      {word}
    </span>
  )
}
