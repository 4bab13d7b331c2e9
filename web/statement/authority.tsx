import type { Statement } from '../../src/data-model/index.ts'
import { authoritySigns } from '../../src/wording/index.ts'

/** The authority of a statement: a sign and words, always both. */
export function Authority({ of }: { of: Statement['authority'] }) {
  const { sign, words } = authoritySigns[of]
  return (
    <span className="authority">
      <span aria-hidden="true" className="sign">
        {sign}
      </span>{' '}
      {words}
    </span>
  )
}
