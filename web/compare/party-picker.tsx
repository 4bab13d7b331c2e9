import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'

import type { Agent } from '../../src/record/index.ts'
import { useParties, useParty } from '../api/use-record.ts'

/** Chooses a person or an institution of the record by name. */
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
  return (
    <ComboBox
      items={parties}
      inputValue={text ?? chosen?.name ?? ''}
      onInputChange={(value) => {
        if (value !== (chosen?.name ?? '')) setText(value)
      }}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
      onChange={(key) => {
        if (typeof key !== 'string') return
        setText(null)
        onChoose(key)
      }}
    >
      <Label>{label}</Label>
      <Input placeholder="A name" />
      <Popover className="popover">
        <ListBox<Agent>>
          {({ id: key, name, kind, statements }) => (
            <ListBoxItem id={key} textValue={name}>
              <b>{name}</b>{' '}
              <span className="hint">
                {kind}, {statements} statements
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
