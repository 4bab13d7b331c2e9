import { QueryHelp } from '../record/query-help.tsx'

/** How the pages are used: what the search box takes, the keys, where the data stands. */
export function Help() {
  return (
    <>
      <h2>What the search box takes</h2>
      <QueryHelp />
      <h2>Keys</h2>
      <dl className="examples">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>to the search box</dd>
        <dt>
          <kbd>j</kbd> <kbd>k</kbd>
        </dt>
        <dd>the next, the previous statement of a report</dd>
      </dl>
      <p>
        The data of every page is beside it: <a href="/api">the API</a>.
      </p>
      <p>
        The packages and fonts of these pages, with{' '}
        <a href="/licenses.txt" download="licenses.txt">
          their licences
        </a>
        .
      </p>
    </>
  )
}
