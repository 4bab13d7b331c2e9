import { Fragment } from 'react'

/** What a query may ask for, by examples. */
export function QueryHelp() {
  const examples = [
    ['patrols', 'statements with the word, in any of its forms'],
    ['"joint patrols"', 'these words one after the other'],
    ['speaker:orrel', 'what somebody of that name said'],
    ['institution:"Foreign Ministry"', 'what it, or who speaks for it, said'],
    ['authority:unnamed act:deny', 'denials of a source without a name'],
    ['after:2021-03 before:2021-05', 'said between'],
    ['patrols NOT speaker:orrel', 'all but those'],
    ['(talks OR envoy) to:reporters', 'either word, said to reporters'],
  ] as const
  return (
    <dl className="examples">
      {examples.map(([query, what]) => (
        <Fragment key={query}>
          <dt>
            <code>{query}</code>
          </dt>
          <dd>{what}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
