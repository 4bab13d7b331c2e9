import type { ReactNode, SubmitEvent } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import type { Verdict } from '../../src/record/index.ts'
import { readField } from '../page/read-field.ts'
import { readPerson, writePerson } from './person.ts'
import { useNotedDecisions } from './use-noted-decisions.ts'

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
  action = 'Correct it',
  pending,
  done,
  onClose,
}: {
  title: string
  /** What is shown above the fields. */
  lead?: ReactNode
  children: ReactNode
  verdictOf: (given: (name: string) => string) => Verdict | null
  /** The label of the button. */
  action?: string
  /** The label of the button while the decision is being kept. */
  pending: string
  done: string
  onClose: () => void
}) {
  const { decide, error, isPending } = useNotedDecisions()
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
    decide({ verdict, by, why: given('why') || undefined }, done, onClose)
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
            {error && (
              <p role="alert" className="problem">
                {error.message} Nothing was changed.
              </p>
            )}
            <div className="row end">
              <Button onPress={onClose}>Cancel</Button>
              <Button type="submit" className="primary" isDisabled={isPending}>
                {isPending ? pending : action}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
