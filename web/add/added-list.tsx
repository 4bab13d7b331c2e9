import { Link } from 'wouter'

import { ask } from '../api/ask.ts'
import { useDecisions, useReport } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { readField } from '../page/read-field.ts'
import { readPerson } from '../statement/person.ts'
import type { Added } from './added.ts'

const states: Readonly<Record<Added['state'], string>> = {
  waiting: 'is waiting',
  reading: 'is being read …',
  added: 'kept',
  placed: 'already known: kept as also published elsewhere',
  known: 'was already on record',
  failed: 'was not kept',
  leaving: 'is being removed …',
  'taken out': 'removed again',
}

const gone: ReadonlySet<Added['state']> = new Set(['leaving', 'taken out'])

/** The reports that were sent, each with its result and a way to remove it again. */
export function AddedList({
  added,
  onChange,
}: {
  added: readonly Added[]
  onChange: (key: string, changes: Partial<Added>) => void
}) {
  const done = added.filter(({ state }) => state !== 'waiting' && state !== 'reading').length
  const takeOut = async ({ key, report }: Added) => {
    // This comes first: nothing here may ask for the report once it is gone.
    onChange(key, { state: 'leaving', problem: undefined })
    try {
      await ask(`/api/reports/${report}`, { method: 'DELETE' })
      onChange(key, { state: 'taken out' })
    } catch (error) {
      onChange(key, { state: 'added', problem: (error as Error).message })
    }
  }
  return (
    <section aria-label="What was added">
      <p role="status">
        {added.length > 0 && `${done} of ${added.length} read`}
        {added.length > done && <progress max={added.length} value={done} aria-label="Reading" />}
      </p>
      <ul className="added">
        {added.map((one) => (
          <li key={one.key} className={one.state}>
            <p className="line">
              <b>
                <bdi>{one.name}</bdi>
              </b>
              <span>
                {states[one.state]}
                {one.statements !== undefined && `, ${plural(one.statements, 'statement')}`}
              </span>
              {one.report !== undefined && !gone.has(one.state) && (
                <Link href={`/reports/${one.report}`}>Open it</Link>
              )}
              {one.state === 'added' && (
                <button type="button" className="quiet" onClick={() => void takeOut(one)}>
                  Undo
                </button>
              )}
            </p>
            {one.problem !== undefined && (
              <p role="alert" className="problem">
                {one.problem}
              </p>
            )}
            {one.state === 'added' && one.report !== undefined && <Missing report={one.report} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asks for the day and the outlet of a report that gives none. */
function Missing({ report: id }: { report: string }) {
  const { data } = useReport(id)
  const { decide } = useDecisions()
  const report = data?.reading.report
  if (!report || (report.published.start !== null && report.outlet !== null)) return null
  return (
    <form
      className="row missing"
      onSubmit={(event) => {
        event.preventDefault()
        const of = (name: string) => readField(event.currentTarget, name) || undefined
        const [published, outlet] = [of('published'), of('outlet')]
        if (published === undefined && outlet === undefined) return
        decide.mutate({
          verdict: { kind: 'report', report: id, published, outlet },
          by: readPerson() || 'who added it',
        })
      }}
    >
      {report.published.start === null && (
        <label>
          The day is missing:
          <input type="date" name="published" />
        </label>
      )}
      {report.outlet === null && (
        <label>
          The outlet is missing:
          <input name="outlet" maxLength={500} />
        </label>
      )}
      <button type="submit" disabled={decide.isPending}>
        Keep
      </button>
      {decide.error && (
        <p role="alert" className="problem">
          {decide.error.message}
        </p>
      )}
    </form>
  )
}
