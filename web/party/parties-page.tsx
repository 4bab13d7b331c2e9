import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'

import type { AgentKind, AgentOrder, ListedAgent } from '../../src/record/index.ts'
import { describePeriod, plural } from '../../src/wording/index.ts'
import { usePeople } from '../api/use-record.ts'
import { distinct } from '../page/distinct.ts'
import { MoreButton } from '../page/more-button.tsx'
import { Page } from '../page/page.tsx'
import { useMerging } from './use-merging.ts'

const kinds: readonly (readonly [kind: AgentKind, name: string])[] = [
  ['people', 'People'],
  ['institutions', 'Institutions'],
]

const sorts: readonly (readonly [sort: AgentOrder, name: string])[] = [
  ['statements', 'Most statements'],
  ['reports', 'Most reports'],
  ['name', 'Name'],
  ['last', 'Named last'],
  ['first', 'Named first'],
]

/** The people and institutions in the record: found as one types, sorted, and made one where they are the same. */
export function PartiesPage() {
  const [parameters, setParameters] = useSearchParams()
  const name = parameters.get('name') ?? ''
  const kind = kinds.find(([one]) => one === parameters.get('kind'))?.[0] ?? 'people'
  const sort = sorts.find(([one]) => one === parameters.get('sort'))?.[0] ?? 'statements'
  const set = (key: string, value: string) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === '') next.delete(key)
        else next.set(key, value)
        return next
      },
      { replace: true },
    )
  return (
    <Page title="People and institutions">
      <h1>People and institutions</h1>
      <div className="row people-tools" role="search">
        <div className="row" role="group" aria-label="Which">
          {kinds.map(([one, words]) => (
            <button
              key={one}
              type="button"
              aria-pressed={kind === one}
              onClick={() => set('kind', one === 'people' ? '' : one)}
            >
              {words}
            </button>
          ))}
        </div>
        <label>
          <span className="hidden">A name</span>
          <input
            name="name"
            type="search"
            value={name}
            onChange={({ target }) => set('name', target.value)}
            maxLength={400}
            placeholder="A name, or how it begins"
          />
        </label>
        <label>
          <span className="hidden">Sorted by</span>
          <select value={sort} onChange={({ target }) => set('sort', target.value)}>
            {sorts.map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <Link href="/questions">Are these the same?</Link>
      </div>
      <People key={`${kind} ${name}`} kind={kind} name={name} sort={sort} />
    </Page>
  )
}

/** How a name is asked for while it is being typed: its last word may continue. */
const openEnd = (name: string): string => (/[\p{L}\p{N}]$/u.test(name) ? `${name}*` : name.trim())

function People({ kind, name, sort }: { kind: AgentKind; name: string; sort: AgentOrder }) {
  const found = usePeople({ kind, name: openEnd(name), sort })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const agents = distinct(found.data?.pages.flatMap((page) => page.agents) ?? [], ({ id }) => id)
  const total = found.data?.pages[0]?.total
  const marked = agents.filter(({ id }) => chosen.has(id))
  const isAll = marked.length === agents.length && agents.length > 0
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before)
      if (isChosen) next.add(id)
      else next.delete(id)
      return next
    })
  if (found.error) {
    return (
      <p role="alert" className="problem">
        {found.error.message.split('\n')[0]}
      </p>
    )
  }
  if (total === undefined) return <p role="status">Fetching the list …</p>
  if (agents.length === 0) return <NoOne name={name} />
  return (
    <>
      <Merging chosen={marked} onDone={() => setChosen(new Set())} />
      <table className="people">
        <caption className="hint">{plural(total, 'name')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label="Choose all that are shown"
                checked={isAll}
                onChange={({ target }) =>
                  setChosen(new Set(target.checked ? agents.map(({ id }) => id) : []))
                }
              />
            </th>
            <th scope="col">Name</th>
            <th scope="col" className="count">
              Statements
            </th>
            <th scope="col" className="count">
              Reports
            </th>
            <th scope="col" className="days">
              Named
            </th>
          </tr>
        </thead>
        <tbody>
          {agents.map((agent) => (
            <Row
              key={agent.id}
              agent={agent}
              isChosen={chosen.has(agent.id)}
              onChoose={(isChosen) => choose(agent.id, isChosen)}
            />
          ))}
        </tbody>
      </table>
      <MoreButton list={found} label="More names" />
    </>
  )
}

function Row({
  agent: { id, name, title, statements, reports, first, last },
  isChosen,
  onChoose,
}: {
  agent: ListedAgent
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}) {
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Choose ${name}`}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      </td>
      <th scope="row">
        <Link href={`/parties/${id}`}>
          <bdi>{name}</bdi>
        </Link>{' '}
        {title !== null && (
          <span className="hint">
            <bdi>{title}</bdi>
          </span>
        )}
      </th>
      <td className="count">{statements}</td>
      <td className="count">{reports}</td>
      <td className="days">
        {first === null || last === null ? (
          <span className="hint">day not known</span>
        ) : (
          describePeriod(first, last)
        )}
      </td>
    </tr>
  )
}

/** What can be done with those that were chosen: they are made one, under the name of one of them. */
function Merging({ chosen, onDone }: { chosen: readonly ListedAgent[]; onDone: () => void }) {
  const { decideAll, isBusy } = useMerging()
  const [under, setUnder] = useState<string | null>(null)
  const into = chosen.find(({ id }) => id === under) ?? bestOf(chosen)
  if (!into) {
    return (
      <p className="hint merging">Choose names of one person or institution to make them one.</p>
    )
  }
  const others = chosen.filter(({ id }) => id !== into.id)
  return (
    <form
      className="row merging"
      aria-label="Make them one"
      onSubmit={(event) => {
        event.preventDefault()
        const verdicts = others.map(
          ({ id }) => ({ kind: 'merge', agent: id, into: into.id }) as const,
        )
        const done = `${plural(chosen.length, 'name')} are one now: ${into.name}.`
        void decideAll(verdicts, done).then(onDone)
      }}
    >
      <span role="status">{plural(chosen.length, 'name')} chosen</span>
      <label>
        under{' '}
        <select value={into.id} onChange={({ target }) => setUnder(target.value)}>
          {chosen.map(({ id, name, reports }) => (
            <option key={id} value={id}>
              {name} ({plural(reports, 'report')})
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="primary" disabled={others.length === 0 || isBusy}>
        Make them one
      </button>
      <button type="button" onClick={onDone}>
        Choose none
      </button>
    </form>
  )
}

/** The one that most reports name: the others go under it unless another is chosen. */
const bestOf = (chosen: readonly ListedAgent[]): ListedAgent | undefined =>
  chosen.toSorted((a, b) => b.reports - a.reports || b.statements - a.statements)[0]

function NoOne({ name }: { name: string }) {
  if (name === '') return <p className="empty">The record names no one yet.</p>
  return (
    <p className="empty">
      No one goes by a name like this.{' '}
      <Link href={`/?${new URLSearchParams({ speaker: name }).toString()}`}>
        Look for what someone with that name said
      </Link>
    </p>
  )
}
