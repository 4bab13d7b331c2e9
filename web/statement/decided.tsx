import type { Decision } from '../../src/record/index.ts'
import { capitalize, describeVerdict } from '../../src/wording/index.ts'
import { useDecisions } from '../api/use-record.ts'
import { useNotes } from '../page/notes.tsx'
import { takenBack } from './decision-dialog.tsx'
import { Day } from './days.tsx'
import { readPerson } from './person.ts'

/** All corrections, each with who, when and why, and a way to take it back. */
export function Decided({ decisions }: { decisions: readonly Decision[] }) {
  const { undo } = useDecisions()
  const note = useNotes()
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
            disabled={undo.isPending}
            onClick={() =>
              undo.mutate(
                { id, by: readPerson() || by },
                { onSuccess: () => note({ text: takenBack }) },
              )
            }
          >
            Undo
          </button>
        </li>
      ))}
    </ul>
  )
}
