import type { Statement } from '../../src/data-model/index.ts'
import { useState } from 'react'

import { authoritySigns, wordsOf } from '../../src/wording/index.ts'
import type { Hit, Verdict } from '../../src/record/index.ts'
import { DecisionDialog } from './decision-dialog.tsx'

const kinds = {
  speaker: 'Someone else said it',
  said: 'It was said at another time',
  authority: 'The authority is different',
  'not-a-statement': 'It is not a statement',
} as const
type Kind = keyof typeof kinds

/**
 * The name that the field starts with, that of the first speaker; empty if unknown, so that no words of ours are kept
 * as a name.
 */
const nameOfSpeaker = ({ statement: { speakers }, parties }: Hit): string =>
  speakers[0]?.name ?? parties.find(({ id }) => id === speakers[0]?.party)?.name ?? ''

/** Asks what is wrong with a statement, and keeps the answer with who gave it, when and why. */
export function CorrectDialog({ hit, onClose }: { hit: Hit; onClose: () => void }) {
  const { statement } = hit
  const [kind, setKind] = useState<Kind>('speaker')
  return (
    <DecisionDialog
      title="What is wrong?"
      lead={<blockquote className="said small">{wordsOf(statement.content)}</blockquote>}
      verdictOf={(given) => verdictOf(kind, statement.id, given)}
      pending="Correct it"
      done="Corrected. The machine’s reading is kept beside the correction."
      onClose={onClose}
    >
      <fieldset>
        <legend>What is wrong</legend>
        {(Object.keys(kinds) as Kind[]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {kinds[one]}
          </label>
        ))}
      </fieldset>
      {kind === 'speaker' && (
        <label>
          Who said it <span className="hint">(empty if unknown)</span>
          <input name="name" defaultValue={nameOfSpeaker(hit)} maxLength={500} />
        </label>
      )}
      {kind === 'said' && (
        <div className="row">
          <label>
            First day
            <input type="date" name="start" defaultValue={statement.said.start ?? ''} />
          </label>
          <label>
            Last day
            <input type="date" name="end" defaultValue={statement.said.end ?? ''} />
          </label>
        </div>
      )}
      {kind === 'authority' && (
        <label>
          Authority
          <select name="authority" defaultValue={statement.authority}>
            {Object.entries(authoritySigns).map(([value, { sign, words }]) => (
              <option key={value} value={value}>
                {sign} {words}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Why <span className="hint">(optional)</span>
        <input name="why" maxLength={2000} />
      </label>
    </DecisionDialog>
  )
}

function verdictOf(kind: Kind, statement: string, given: (name: string) => string): Verdict {
  switch (kind) {
    case 'speaker':
      return { kind, statement, name: given('name') || null }
    case 'said':
      return {
        kind,
        statement,
        start: given('start') || given('end') || null,
        end: given('end') || given('start') || null,
      }
    case 'authority':
      return { kind, statement, authority: given('authority') as Statement['authority'] }
    case 'not-a-statement':
      return { kind, statement }
    default:
      return kind satisfies never
  }
}
