import type { Decision } from '../../src/record/index.ts'
import { capitalize, describeVerdict } from '../../src/wording/index.ts'
import { Day } from './days.tsx'
import { readPerson } from './person.ts'
import { useNotedDecisions } from './use-noted-decisions.ts'

/** All corrections, each with who, when and why, and a way to take it back. */
export function Decided({ decisions }: { decisions: readonly Decision[] }) {
  const { takeBack, isPending } = useNotedDecisions()
  if (decisions.length === 0) return null
  return (
    <ul className="decided">
      {decisions.map(({ id, verdict, by, at, why }) => (
        <li key={id}>
          <bdi>{capitalize(describeVerdict(verdict))}</bdi>, by <bdi>{by}</bdi> on{' '}
          <Day day={at.slice(0, 10)} />
          {why === null ? '' : <bdi>: {why}</bdi>}{' '}
          <button
            type="button"
            className="quiet"
            disabled={isPending}
            onClick={() => takeBack(id, readPerson() || by)}
          >
            Undo
          </button>
        </li>
      ))}
    </ul>
  )
}
