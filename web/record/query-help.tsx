import { Fragment } from 'react'

/** What a query may contain, by examples. */
export function QueryHelp() {
  const examples = [
    ['patrols', 'statements with the word, in any of its forms'],
    ['"joint patrols"', 'these words in this order'],
    ['speaker:orrel', 'what someone with that name said'],
    ['institution:"Foreign Ministry"', 'what it said, or someone who speaks for it'],
    ['authority:unnamed act:deny', 'denials by a source without a name'],
    ['utterance:withheld', 'what someone would not say'],
    ['kind:speech', 'words alone, no belief, plan or attitude'],
    ['said:2021-03-05', 'said on that day, as the report tells'],
    ['said~2021-03', 'said in that month, told or only implied'],
    ['published:2021-03', 'reported in that month'],
    ['after:2021-03 before:2021-05', 'said between these months, told or only implied'],
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
