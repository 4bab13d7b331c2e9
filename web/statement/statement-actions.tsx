import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import type { Hit } from '../../src/record/index.ts'
import { findParagraphs } from '../../src/segment/paragraphs.ts'
import { findQuotations } from '../../src/segment/quotations.ts'
import { cite, citationForms, type CitationForm } from '../../src/wording/index.ts'
import { reportOf } from '../api/use-record.ts'
import { useNotes } from '../page/notes.tsx'
import { copy } from './copy.ts'
import { CorrectDialog } from './correct-dialog.tsx'

/** What can be done with a statement: copy it with its place, copy its link, say that it is wrong. `children`: what else. */
export function StatementActions({ hit, children }: { hit: Hit; children?: ReactNode }) {
  const note = useNotes()
  const client = useQueryClient()
  const [isCorrecting, setCorrecting] = useState(false)
  const link = `${location.origin}/statements/${hit.statement.id}`
  const copyText = async (text: string, what: string) => {
    await copy(text)
    note({ text: `${what} copied.` })
  }
  // The text around the words and the report's own address belong to the report, which is fetched when the menu
  // opens.
  const fetchReport = () =>
    client.fetchQuery(reportOf(hit.report.id)).then(
      ({ reading }) => reading.report,
      () => null,
    )
  const copyAs = async (form: CitationForm) =>
    copyText(
      cite(hit, form, { link, report: await fetchReport(), findQuotations: quotationsOf }),
      'Quotation',
    )
  return (
    <div className="actions">
      {children}
      <MenuTrigger onOpenChange={(isOpen) => isOpen && void fetchReport()}>
        <Button className="quiet">Copy quotation</Button>
        <Popover placement="bottom end">
          <Menu
            aria-label="Copy the quotation as"
            onAction={(key) => void copyAs(key as CitationForm)}
          >
            {citationForms.map((form) => (
              <MenuItem key={form} id={form}>
                {form}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="quiet" onPress={() => void copyText(link, 'Link')}>
        Copy link
      </Button>
      <Button className="quiet" onPress={() => setCorrecting(true)}>
        This is wrong
      </Button>
      {isCorrecting && <CorrectDialog hit={hit} onClose={() => setCorrecting(false)} />}
    </div>
  )
}

const quotationsOf = (text: string) => findQuotations(text, findParagraphs(text)).quotations
