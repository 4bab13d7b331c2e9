import { useEffect, useState } from 'react'
import { Link } from 'wouter'

import type { Agent, Question } from '../../src/record/index.ts'
import { describeEvidence, describePeriod, plural, speaksFor } from '../../src/wording/index.ts'
import { hitsOf, useQuestions, useStatements } from '../api/use-record.ts'
import { Page, Waiting } from '../page/page.tsx'
import { useMerging } from './use-merging.ts'

/** "Are these the same?": two at a time, with the evidence side by side; one key for yes, no and later. */
export function QuestionsPage() {
  const { data, error } = useQuestions()
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  if (!data) return <Waiting error={error} what="the questions" />
  const open = data.filter((one) => !later.has(keyOf(one)))
  const [first] = open
  return (
    <Page title="Are these the same?">
      <h1>Are these the same?</h1>
      {first ? (
        <Asked
          key={keyOf(first)}
          question={first}
          left={open.length}
          onLater={() => setLater((before) => new Set(before).add(keyOf(first)))}
        />
      ) : (
        <div className="empty">
          <p>{data.length === 0 ? 'Nothing is open.' : 'You have put off all that is open.'}</p>
          {later.size > 0 && (
            <button type="button" onClick={() => setLater(new Set())}>
              Show them again
            </button>
          )}
          <p>
            <Link href="/parties">Go to the people and institutions</Link>
          </p>
        </div>
      )}
    </Page>
  )
}

const keyOf = ({ pair: { agent, into } }: Question): string => `${agent} ${into}`

function Asked({
  question,
  left,
  onLater,
}: {
  question: Question
  left: number
  onLater: () => void
}) {
  const { decideAll, isBusy } = useMerging()
  const { agent, into, pair, evidence, confidence } = question
  const yes = () =>
    void decideAll(
      [{ kind: 'merge', agent: agent.id, into: into.id }],
      `They are one now: ${into.name}.`,
    )
  const no = () =>
    void decideAll(
      [{ kind: 'distinct', agent: pair.agent, from: pair.into }],
      `${agent.name} and ${into.name} are told apart.`,
    )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping =
        target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || isBusy) return
      const act = { y: yes, n: no, l: onLater }[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <section aria-label="A question" className="question">
      <p className="line" role="status">
        <span>{left} open</span>
        <span>{Math.round(confidence * 100)} % the same, by what was found</span>
      </p>
      <div className="sides">
        <Side agent={agent} />
        <Side agent={into} />
      </div>
      <h2 className="small">What speaks for it, and against it</h2>
      <ul className="evidence">
        {evidence
          .filter(({ feature }) => feature !== 'any two')
          .map((one) => (
            <li key={one.feature}>
              <b>{speaksFor(one) ? 'For' : 'Against'}</b>: {describeEvidence(one)}
            </li>
          ))}
      </ul>
      <div className="row">
        <button type="button" className="primary" disabled={isBusy} onClick={yes}>
          Yes, the same <kbd>Y</kbd>
        </button>
        <button type="button" disabled={isBusy} onClick={no}>
          No, two <kbd>N</kbd>
        </button>
        <button type="button" disabled={isBusy} onClick={onLater}>
          Later <kbd>L</kbd>
        </button>
      </div>
    </section>
  )
}

/** One of two: names, titles, days, and what was said last. */
function Side({ agent }: { agent: Agent }) {
  const { id, name, otherNames, titles, statements, reports, first, last } = agent
  const found = useStatements(`party:${id}`, 'said', 3)
  const days = first === null || last === null ? 'days not known' : describePeriod(first, last)
  return (
    <section aria-label={name} className="side">
      <h2>
        <Link href={`/parties/${id}`}>
          <bdi>{name}</bdi>
        </Link>
      </h2>
      {otherNames.length > 0 && (
        <p className="hint">
          Also: <bdi>{otherNames.join(', ')}</bdi>
        </p>
      )}
      <ul>
        {titles.slice(0, 5).map(({ title, institution }) => (
          <li key={`${title} ${institution}`}>
            <bdi>{[title, institution].filter(Boolean).join(', ')}</bdi>
          </li>
        ))}
      </ul>
      <p className="line">
        <span>{plural(statements, 'statement')}</span>
        <span>{plural(reports, 'report')}</span>
        <span>{days}</span>
      </p>
      <ul className="samples">
        {hitsOf(found.data)
          .slice(0, 3)
          .map(({ statement, report }) => (
            <li key={statement.id}>
              <Link href={`/reports/${report.id}?statement=${statement.id}`} className="verbatim">
                <bdi>{statement.content.map(({ text }) => text).join(' … ')}</bdi>
              </Link>{' '}
              <span className="hint">
                <bdi>{report.outlet ?? report.title ?? report.source}</bdi>
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}
