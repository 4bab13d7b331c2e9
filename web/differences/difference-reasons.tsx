import { Fragment } from 'react'

import type { DifferenceKind, ShownWords } from '../../src/data-model/index.ts'
import type { KeptDifference } from '../../src/record/index.ts'
import { differenceWords } from '../../src/wording/index.ts'

/** Why two statements are a pair: in what they differ, with the words that show it; or that they agree. */
export function DifferenceReasons({
  of: { relation, by, words, a, b, retold },
}: {
  of: Pick<KeptDifference, 'relation' | 'by' | 'words' | 'a' | 'b' | 'retold'>
}) {
  if (relation === 'none') return <p>Found to be no pair.</p>
  if (relation === 'agree')
    return <p>{a.statement === b.statement ? 'They said it together.' : 'They agree.'}</p>
  if (retold)
    return (
      <p>
        One report leaves out words that limit it
        {by.map((kind, index) => (
          <Fragment key={kind}>
            {index > 0 && ';'}
            <ShownOf kind={kind} words={words} />
          </Fragment>
        ))}
      </p>
    )
  if (by.length === 0) return <p>They differ; in what is not clear.</p>
  return (
    <ul>
      {by.map((kind) => (
        <li key={kind}>
          They differ in {differenceWords[kind]}
          <ShownOf kind={kind} words={words} />
        </li>
      ))}
    </ul>
  )
}

/** The words that show a kind of difference: ": “would not rule out” / “no plans”"; nothing if none do. */
function ShownOf({ kind, words }: { kind: DifferenceKind; words: readonly ShownWords[] }) {
  const shown = words.filter(({ a, b, by }) => by === kind && (a !== null || b !== null))
  return shown.map(({ a, b }, index) => (
    <Fragment key={index}>
      {index === 0 ? ': ' : ', '}
      {[a, b]
        .filter((span) => span !== null)
        .map(({ text }, side) => (
          <Fragment key={side}>
            {side > 0 && ' / '}“<bdi>{text}</bdi>”
          </Fragment>
        ))}
    </Fragment>
  ))
}
