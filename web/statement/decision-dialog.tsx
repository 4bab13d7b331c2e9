import type { ReactNode, SubmitEvent } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import type { Verdict } from '../../src/record/index.ts'
import { useDecisions } from '../api/use-record.ts'
import { useNotes } from '../page/notes.tsx'
import { readField } from '../page/read-field.ts'
import { readPerson, writePerson } from './person.ts'

/** The note that follows when a decision was taken back. */
export const takenBack = 'Taken back: the earlier reading applies again.'

/**
 * Asks for a decision, and for the name of the person who makes it. `children` are the fields, from which `verdictOf`
 * makes the verdict; null if nothing is decided. Once the decision is kept, `done` is shown, with a way to take it
 * back.
 */
export function DecisionDialog({
  title,
  lead,
  children,
  verdictOf,
  pending,
  done,
  onClose,
}: {
  title: string
  /** What is shown above the fields. */
  lead?: ReactNode
  children: ReactNode
  verdictOf: (given: (name: string) => string) => Verdict | null
  /** The label of the button while the decision is being kept. */
  pending: string
  done: string
  onClose: () => void
}) {
  const { decide, undo } = useDecisions()
  const note = useNotes()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = (name: string) => readField(event.currentTarget, name)
    const by = given('by')
    writePerson(by)
    const verdict = verdictOf(given)
    if (verdict === null) {
      onClose()
      return
    }
    decide.mutate(
      { verdict, by, why: given('why') || undefined },
      {
        onSuccess: ({ id }) => {
          onClose()
          note({
            text: done,
            action: {
              name: 'Undo',
              run: () => undo.mutate({ id, by }, { onSuccess: () => note({ text: takenBack }) }),
            },
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
          <Heading slot="title">{title}</Heading>
          {lead}
          <form onSubmit={submit} className="form">
            {children}
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
                {decide.isPending ? pending : 'Correct it'}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
