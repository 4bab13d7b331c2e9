import { DifferencesHelp } from '../differences/differences-help.tsx'
import { QueryHelp } from '../record/query-help.tsx'

/** How to use the pages: the search box, the keys, and where the data is. */
export function Help() {
  return (
    <>
      <h2>What you can search for</h2>
      <QueryHelp />
      <h2>Differences</h2>
      <DifferencesHelp />
      <h2>Keys</h2>
      <dl className="examples">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>go to the search box</dd>
        <dt>
          <kbd>j</kbd> <kbd>k</kbd>
        </dt>
        <dd>go to the next or previous statement in a report</dd>
      </dl>
      <p>
        The data of every page is available from <a href="/api">the API</a>.
      </p>
      <p>
        Download{' '}
        <a href="/licenses.txt" download="licenses.txt">
          the licences
        </a>{' '}
        of the packages and fonts in these pages.
      </p>
    </>
  )
}
