import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Link, useSearchParams } from 'wouter'

import { ApiProblem, pathOf } from '../api/ask.ts'
import { hitsOf, useFacets, useStatements } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { MoreButton } from '../page/more-button.tsx'
import { Page } from '../page/page.tsx'
import { TopDifferences } from '../differences/top-differences.tsx'
import { StatementCard } from '../statement/statement-card.tsx'
import type { ExportFormat } from '../../src/export/export-formats.ts'
import type { Order } from '../../src/query/order.ts'
import { Chosen } from './chosen.tsx'
import { FacetList } from './facets.tsx'
import { SearchBox } from './search-box.tsx'
import { PrintButton, PrintHead } from './print-search.tsx'
import { composeQuery, readSearch, writeSearch, type SearchState } from './search-state.ts'
import { TimeRange } from './time-range.tsx'

const sorts: Readonly<Record<Order, string>> = {
  relevance: 'best fit first',
  said: 'newest first',
  published: 'last published first',
}

const exports: Readonly<Record<ExportFormat, string>> = {
  csv: 'CSV (spreadsheet)',
  jsonl: 'JSONL',
  parquet: 'Parquet',
  'web-annotation': 'Web Annotation',
  'schema-org': 'schema.org Quotation',
  prov: 'PROV-O (where each statement comes from)',
}

/** The record: search, narrow down, read the statements. */
export function RecordPage() {
  const [parameters, setParameters] = useSearchParams()
  const state = readSearch(parameters)
  const query = composeQuery(state)
  const found = useStatements(query, state.sort ?? undefined)
  // What is found is shown before it is counted.
  const isShown = found.isSuccess && !found.isPlaceholderData
  const { data: facets } = useFacets(query, isShown)
  // If the whole query cannot be read, the words by themselves show where in the box the mistake is.
  const isMisread = found.error instanceof ApiProblem && found.error.code === 'query'
  const { error: wordsError } = useFacets(state.words, isMisread)
  const [isNarrowing, setNarrowing] = useState(false)
  const change = (next: SearchState) => setParameters(writeSearch(next))
  const hits = hitsOf(found.isError ? undefined : found.data)
  if (query === '' && found.isSuccess && hits.length === 0) return <EmptyRecord />
  const sort = state.sort ?? (state.words.trim() === '' ? 'said' : 'relevance')
  return (
    <Page title={state.words.trim() === '' ? 'Record' : `${state.words} – Record`}>
      <h1 className="hidden">Record</h1>
      <SearchBox
        words={state.words}
        problem={isMisread ? ((wordsError ?? found.error)?.message.split('\n')[0] ?? null) : null}
        onSearch={(words) => change({ ...state, words })}
      />
      {query === '' && <TopDifferences />}
      <PrintHead words={state.words} total={facets?.total} shown={hits.length} />
      <div className="columns">
        <aside
          id="narrow"
          aria-label="Narrow down"
          hidden={isMisread}
          className={isNarrowing ? 'open' : undefined}
        >
          <TimeRange
            query={composeQuery({ ...state, from: null, to: null })}
            isWanted={isShown}
            from={state.from}
            to={state.to}
            onChange={(from, to) => change({ ...state, from, to })}
          />
          <FacetList state={state} isWanted={isShown} onChange={change} />
        </aside>
        <section aria-label="Statements" aria-busy={found.isFetching}>
          <div className="row bar">
            <p role="status">
              {facets && !found.isError && <b>{plural(facets.total, 'statement')}</b>}
            </p>
            <label className="inline">
              <span className="hidden">Order</span>
              <select
                value={sort}
                onChange={({ target }) => change({ ...state, sort: target.value as Order })}
              >
                {Object.entries(sorts).map(([value, word]) =>
                  value === 'relevance' && state.words.trim() === '' ? null : (
                    <option key={value} value={value}>
                      {word}
                    </option>
                  ),
                )}
              </select>
            </label>
            <Button
              className="quiet narrow-only"
              aria-expanded={isNarrowing}
              aria-controls="narrow"
              onPress={() => setNarrowing(!isNarrowing)}
            >
              Narrow down
            </Button>
            <PrintButton found={found} />
            <MenuTrigger>
              <Button className="quiet">Export</Button>
              <Popover placement="bottom end">
                <Menu aria-label="Export these statements as">
                  {Object.entries(exports).map(([format, name]) => (
                    <MenuItem
                      key={format}
                      href={pathOf('/api/export', { format, q: query, bom: format === 'csv' })}
                      download
                    >
                      {name}
                    </MenuItem>
                  ))}
                </Menu>
              </Popover>
            </MenuTrigger>
          </div>
          <Chosen state={state} onChange={change} />
          {found.isError && !isMisread && (
            <p role="alert" className="problem">
              {found.error.message}
            </p>
          )}
          {hits.map((hit) => (
            <StatementCard key={hit.statement.id} hit={hit} />
          ))}
          {found.isSuccess && hits.length === 0 && (
            <div className="empty">
              <p>The record has no such statement.</p>
              <p>
                Use fewer words, or undo a choice on the left. <Link href="/">Start again</Link>
              </p>
            </div>
          )}
          <MoreButton list={found} label="More statements" />
        </section>
      </div>
    </Page>
  )
}

function EmptyRecord() {
  return (
    <Page title="Record">
      <div className="empty">
        <h1>Nothing is on record yet</h1>
        <p>
          Add a report. Onrecord finds its statements, and for each who said it, when and how
          firmly.
        </p>
        <p>
          <Link href="/add" className="button primary">
            Add a report
          </Link>
        </p>
      </div>
    </Page>
  )
}
