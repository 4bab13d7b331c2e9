import { Fragment } from 'react'

/** What a query may contain, by examples. */
export function QueryHelp() {
  const examples = [
    ['patrols', 'statements with the word, in any of its forms'],
    ['"joint patrols"', 'these words in this order'],
    ['speaker:orrel', 'what someone with that name said'],
    ['institution:"Foreign Ministry"', 'what it said, or someone who speaks for it'],
    ['authority:unnamed act:deny', 'denials by a source without a name'],
    ['after:2021-03 before:2021-05', 'said between these months'],
    ['patrols NOT speaker:orrel', 'all except those'],
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
