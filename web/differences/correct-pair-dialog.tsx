import { useState } from 'react'

import { differenceKinds } from '../../src/data-model/values.ts'
import type { KeptDifference, Verdict } from '../../src/record/index.ts'
import { differenceWords, wordsOf } from '../../src/wording/index.ts'
import { DecisionDialog } from '../statement/decision-dialog.tsx'

type Relation = KeptDifference['relation']

/** Asks how two statements stand to each other, and keeps the answer with who gave it, when and why. */
export function CorrectPairDialog({
  difference,
  onClose,
}: {
  difference: KeptDifference
  onClose: () => void
}) {
  const { a, b, by, relation } = difference
  const choices = choicesOf(relation)
  const [chosen, setChosen] = useState<Relation>(choices[0]?.relation ?? 'none')
  return (
    <DecisionDialog
      title="What is wrong?"
      lead={[a, b].map(({ statement, content }) => (
        <blockquote key={statement} className="said small">
          <bdi>{wordsOf(content)}</bdi>
        </blockquote>
      ))}
      verdictOf={(given) => ({
        ...pairOf(difference),
        relation: chosen,
        by:
          chosen === 'differ'
            ? differenceKinds.filter((kind) => given(`in-${kind}`) !== '')
            : undefined,
      })}
      pending="Correct it"
      done="Corrected. The machine’s reading is kept beside the correction."
      onClose={onClose}
    >
      <fieldset>
        <legend>How they stand to each other</legend>
        {choices.map(({ relation: one, words }) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="relation"
              checked={chosen === one}
              onChange={() => setChosen(one)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {chosen === 'differ' && (
        <fieldset>
          <legend>They differ in</legend>
          {differenceKinds.map((kind) => (
            <label key={kind} className="choice">
              <input type="checkbox" name={`in-${kind}`} defaultChecked={by.includes(kind)} />
              {differenceWords[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <label>
        Why <span className="hint">(optional)</span>
        <input name="why" maxLength={2000} />
      </label>
    </DecisionDialog>
  )
}

/** What may be right of a pair that is wrong, the likeliest first. */
const choicesOf = (
  relation: Relation,
): readonly { readonly relation: Relation; readonly words: string }[] => [
  ...(relation === 'none'
    ? []
    : [{ relation: 'none', words: 'They are no pair: they neither differ nor agree' } as const]),
  ...(relation === 'agree' ? [] : [{ relation: 'agree', words: 'They agree' } as const]),
  {
    relation: 'differ',
    words: relation === 'differ' ? 'They differ in something else' : 'They differ',
  },
]

/** The two statements that a decision about a difference is about. */
export const pairOf = ({
  a,
  b,
}: KeptDifference): Pick<Verdict & { kind: 'difference' }, 'kind' | 'a' | 'b'> => ({
  kind: 'difference',
  a: a.statement,
  b: b.statement,
})
