import { useState } from 'react'
import { Input, Label } from 'react-aria-components'

import { useParties, useParty } from '../api/use-record.ts'
import { distinct } from '../page/distinct.ts'
import { SuggestBox } from '../page/suggest-box.tsx'
import { describeParty } from '../party/describe-party.ts'

/**
 * Chooses a person or an institution in the record by name; what else is known distinguishes those with the same
 * name.
 */
export function PartyPicker({
  label,
  id,
  onChoose,
}: {
  label: string
  id: string
  onChoose: (id: string) => void
}) {
  const { data: chosen } = useParty(id)
  const [text, setText] = useState<string | null>(null)
  const { data: parties = [] } = useParties(
    text === null || text.trim() === '' ? '' : `${text.trim()}*`,
  )
  const suggestions = distinct(
    parties.map((party) => {
      const { id: key, name } = party
      return { id: key, text: name, term: name, what: describeParty(party) }
    }),
    (one) => one.id,
  )
  return (
    <SuggestBox
      label={<Label>{label}</Label>}
      text={text ?? chosen?.name ?? ''}
      suggestions={suggestions}
      onText={(value) => {
        if (value !== (chosen?.name ?? '')) setText(value)
      }}
      onChoose={(party) => {
        setText(null)
        onChoose(party.id)
      }}
    >
      <Input placeholder="A name" />
    </SuggestBox>
  )
}
