// Reports tests as Node does, but of coverage only one line for each top folder of src/.
import { sep } from 'node:path'
import { Readable } from 'node:stream'
import { spec } from 'node:test/reporters'

/** Node's own reporter, with a short coverage summary at the end. */
export default async function* report(source) {
  let summary = null
  const reporter = new spec()
  const events = (async function* () {
    for await (const event of source) {
      if (event.type === 'test:coverage') summary = event.data.summary
      else yield event
    }
  })()
  yield* Readable.from(events).pipe(reporter)
  if (summary) yield formatCoverage(summary)
}

/** One line for each folder: how many of its lines and branches ran. */
function formatCoverage({ workingDirectory, files }) {
  const folders = new Map()
  for (const file of files) {
    const [first = '', ...rest] = file.path
      .slice(workingDirectory.length + 1)
      .split(sep)
      .slice(1)
    const name = rest.length > 0 ? `src/${first}` : 'src'
    const sum = folders.get(name) ?? { lines: 0, linesRun: 0, branches: 0, branchesRun: 0 }
    sum.lines += file.totalLineCount
    sum.linesRun += file.coveredLineCount
    sum.branches += file.totalBranchCount
    sum.branchesRun += file.coveredBranchCount
    folders.set(name, sum)
  }
  const lines = [...folders]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([name, { lines: all, linesRun, branches, branchesRun }]) =>
        `  ${name.padEnd(20)} lines ${percent(linesRun, all)}  branches ${percent(branchesRun, branches)}\n`,
    )
  return `\nCoverage\n${lines.join('')}`
}

const percent = (part, whole) =>
  `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(5)} %`
