import type { SubmitEvent } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import type { Report } from '../../src/intake/index.ts'
import { useDecisions } from '../api/use-record.ts'
import { useNotes } from '../page/notes.tsx'
import { readField } from '../page/read-field.ts'
import { readPerson, writePerson } from '../statement/person.ts'

/** Asks when a report was published, by whom and under which headline; it is read anew with the answer. */
export function CorrectReportDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { decide, undo } = useDecisions()
  const note = useNotes()
  const { start, end } = report.published
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = (name: string) => readField(event.currentTarget, name)
    const changed = (name: string, before: string | null) =>
      given(name) === '' || given(name) === (before ?? '') ? undefined : given(name)
    const published = changed('published', start === end ? start : null)
    const [outlet, title] = [changed('outlet', report.outlet), changed('title', report.title)]
    const by = given('by')
    writePerson(by)
    if (published === undefined && outlet === undefined && title === undefined) {
      onClose()
      return
    }
    decide.mutate(
      { verdict: { kind: 'report', report: report.id, published, outlet, title }, by },
      {
        onSuccess: ({ id }) => {
          onClose()
          note({
            text: 'Corrected, and read anew: days that hang on it are worked out again.',
            action: { name: 'Undo', run: () => undo.mutate({ id, by }) },
          })
        },
      },
    )
  }
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">What is known of this report?</Heading>
          <form onSubmit={submit} className="form">
            <label>
              Day
              <input
                type="date"
                name="published"
                defaultValue={start === end ? (start ?? '') : ''}
              />
            </label>
            <label>
              Outlet
              <input name="outlet" maxLength={500} defaultValue={report.outlet ?? ''} />
            </label>
            <label>
              Headline
              <input name="title" maxLength={500} defaultValue={report.title ?? ''} />
            </label>
            <label>
              Your name
              <input
                name="by"
                required
                maxLength={500}
                defaultValue={readPerson()}
                autoComplete="name"
              />
            </label>
            {decide.error && (
              <p role="alert" className="problem">
                {decide.error.message} Nothing was changed.
              </p>
            )}
            <div className="row end">
              <Button onPress={onClose}>Cancel</Button>
              <Button type="submit" className="primary" isDisabled={decide.isPending}>
                {decide.isPending ? 'Reading anew …' : 'Correct it'}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
