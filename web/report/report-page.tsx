import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useLocation, useSearchParams } from 'wouter'

import type { CorrectedReading, Hit } from '../../src/record/index.ts'
import { findPassages } from '../../src/segment/find-passages.ts'
import { ask } from '../api/ask.ts'
import { useReport } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { useNotes } from '../page/notes.tsx'
import { Page, Waiting } from '../page/page.tsx'
import { Decided } from '../statement/decided.tsx'
import { Publication } from '../statement/publication.tsx'
import { CorrectReportDialog } from './correct-report-dialog.tsx'
import { isNarrow } from './is-narrow.ts'
import { MarkedText } from './marked-text.tsx'
import { ReportCard } from './report-card.tsx'
import { ReportFacts } from './report-facts.tsx'

/** More cards than fit on any screen. */
const firstCards = 30

/** A report: its text beside its statements; choosing in either brings the other into view. */
export function ReportPage({ id }: { id: string }) {
  const { data, error } = useReport(id)
  if (!data) return <Waiting error={error} what="the report" />
  return <Report corrected={data} />
}

function Report({ corrected: { reading, decided } }: { corrected: CorrectedReading }) {
  const { report, statements, parties } = reading
  const [parameters, setParameters] = useSearchParams()
  const [, go] = useLocation()
  const note = useNotes()
  const [isCorrecting, setCorrecting] = useState(false)
  const chosen = parameters.get('statement')
  // The first cards of a long report are shown with the text, the others right after it; all at once if one of them
  // is asked for.
  const [isWhole, setWhole] = useState(chosen !== null)
  useEffect(() => startTransition(() => setWhole(true)), [])
  const list = useRef<HTMLOListElement>(null)
  const choose = (statement: string) =>
    setParameters({ statement }, { replace: true, state: { isHere: true } })
  const leave = () => setParameters({}, { replace: true })
  const hits = useMemo(() => {
    const passageOf = findPassages(report.text, report.dateline?.span)
    return statements.map((statement): Hit => {
      const decisions = decided.flatMap((one) =>
        one.statement === statement.id ? one.decision : [],
      )
      return {
        report,
        statement,
        passage: passageOf(statement),
        parties,
        decisions,
        also: [],
        alsoCount: 0,
        differs: 0,
        agrees: 0,
      }
    })
  }, [report, statements, parties, decided])
  useEffect(() => {
    if (chosen === null) return
    const card = list.current?.querySelector(`[data-statement="${CSS.escape(chosen)}"]`)
    if (!isNarrow()) card?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement).closest('input, textarea, select, dialog')
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return
      const by = { j: 1, k: -1 }[event.key]
      if (by === undefined) return
      const at = statements.findIndex((statement) => statement.id === chosen)
      const next = statements[Math.max(0, at + by)]
      if (next) choose(next.id)
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  })
  const remove = async () => {
    const its =
      statements.length === 0 ? '' : `, with its ${plural(statements.length, 'statement')}`
    if (!window.confirm(`Remove this report from the record${its}?`)) return
    // The page is left first: nothing here may ask for the report once it is gone.
    go('/')
    try {
      await ask(`/api/reports/${report.id}`, { method: 'DELETE' })
      note({ text: 'The report was removed from the record.' })
    } catch (error) {
      note({
        text: `The report was not removed. ${(error as Error).message}`,
        action: { name: 'Open it', run: () => go(`/reports/${report.id}`) },
      })
    }
  }
  const about = decided.flatMap(({ statement, decision }) =>
    statement === null || !statements.some((one) => one.id === statement) ? decision : [],
  )
  return (
    <Page title={report.title ?? report.source}>
      <div className="report-head">
        <h1>
          <bdi>{report.title ?? report.source}</bdi>
        </h1>
        <p className="line">
          <Publication of={report} withBasis />
          {report.byline !== null && <bdi>{report.byline}</bdi>}
          <span>{plural(statements.length, 'statement')}</span>
          <MenuTrigger>
            <Button className="quiet">More</Button>
            <Popover placement="bottom end">
              <Menu
                aria-label="More about this report"
                onAction={(key) => {
                  if (key === 'remove') void remove()
                  if (key === 'correct') setCorrecting(true)
                }}
              >
                <MenuItem href={`/api/reports/${report.id}`}>As JSON</MenuItem>
                <MenuItem id="correct">Correct its day, outlet or headline …</MenuItem>
                <MenuItem id="remove">Remove from the record …</MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        </p>
        {isCorrecting && (
          <CorrectReportDialog report={report} onClose={() => setCorrecting(false)} />
        )}
        <ReportFacts reading={reading} />
        <Decided decisions={about} />
      </div>
      <div className="report">
        <section aria-label="Text" lang={report.language ?? undefined}>
          <MarkedText reading={reading} chosen={chosen} onChoose={choose} />
        </section>
        <section aria-label="Statements" className="cards">
          {hits.length === 0 && (
            <p className="empty">No statement was found in this report. Is it a news report?</p>
          )}
          <ol ref={list}>
            {(isWhole ? hits : hits.slice(0, firstCards)).map((hit) => (
              <ReportCard
                key={hit.statement.id}
                hit={hit}
                isChosen={hit.statement.id === chosen}
                onChoose={choose}
                onClose={leave}
              />
            ))}
          </ol>
        </section>
      </div>
    </Page>
  )
}
