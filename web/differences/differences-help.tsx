import { Fragment } from 'react'

/** What the words on the page of differences mean. */
export function DifferencesHelp() {
  const words = [
    ['They differ', 'both are about one thing, and not both can be meant as they were said'],
    ['They agree', 'both say the same of it'],
    ['twice', 'one speaker or one office said both'],
    ['shifted', 'one speaker or one office says something else on a later day'],
    ['the second answers the first', 'it names who said the first'],
    ['rules it out, leaves it open', 'how far each commits, beside the other'],
    ['check this', 'the machine is not sure: read both before you rely on it'],
    ['Found to be no pair', 'a person decided that the two neither differ nor agree'],
  ] as const
  return (
    <>
      <p>
        The page Differences has two statements side by side wherever they differ. The words that
        show it are marked; those on the other side stand out while you point at them. It never says
        who is right.
      </p>
      <dl className="examples">
        {words.map(([word, meaning]) => (
          <Fragment key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  )
}
