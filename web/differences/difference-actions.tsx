import { useState } from 'react'
import { Button } from 'react-aria-components'

import type { KeptDifference, Verdict } from '../../src/record/index.ts'
import { useNotes } from '../page/notes.tsx'
import { copy } from '../statement/copy.ts'
import { DecisionDialog } from '../statement/decision-dialog.tsx'
import { readPerson } from '../statement/person.ts'
import { useNotedDecisions } from '../statement/use-noted-decisions.ts'
import { CorrectPairDialog, pairOf } from './correct-pair-dialog.tsx'
import { linkTo } from './link-to.ts'

const done = 'Kept: you found it right.'

/** What can be done with a difference: say that it is right, or wrong, and copy its link. */
export function DifferenceActions({ difference }: { difference: KeptDifference }) {
  const note = useNotes()
  const { decide, error, isPending } = useNotedDecisions()
  const [asked, setAsked] = useState<'right' | 'wrong' | null>(null)
  const close = () => setAsked(null)
  const confirm = () => {
    const by = readPerson()
    if (by === '') setAsked('right')
    else decide({ verdict: rightOf(difference), by }, done)
  }
  const { a, relation } = difference
  const link =
    location.origin +
    linkTo({ statement: a.statement, relation: relation === 'differ' ? '' : relation })
  return (
    <div className="actions">
      {difference.decision === null && (
        <Button className="quiet" isDisabled={isPending} onPress={confirm}>
          This is right
        </Button>
      )}
      <Button className="quiet" onPress={() => setAsked('wrong')}>
        This is wrong
      </Button>
      <Button
        className="quiet"
        onPress={() => void copy(link).then(() => note({ text: 'Link copied.' }))}
      >
        Copy link
      </Button>
      {error && (
        <p role="alert" className="problem">
          {error.message} Nothing was changed.
        </p>
      )}
      {asked === 'right' && (
        <DecisionDialog
          title="This is right"
          verdictOf={() => rightOf(difference)}
          action="Keep it"
          pending="Keep it"
          done={done}
          onClose={close}
        >
          <p>It is kept that you read both and found it right.</p>
        </DecisionDialog>
      )}
      {asked === 'wrong' && <CorrectPairDialog difference={difference} onClose={close} />}
    </div>
  )
}

/** The decision that a difference is what it was found to be. */
const rightOf = (difference: KeptDifference): Verdict => ({
  ...pairOf(difference),
  relation: difference.relation,
  by: difference.by.length === 0 ? undefined : difference.by,
})
