import { useContext, useEffect, useRef, type ReactNode } from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'

import type { Distinct } from './distinct.ts'

/** What may be chosen below a field. */
export interface Suggestion {
  readonly id: string
  /** What stands in the field once it is chosen. */
  readonly text: string
  readonly term: string
  /** What is told of it, small, beside it. */
  readonly what: string
}

/** A field of one line with what may be chosen for it below; anything else may be written, too. No two suggestions have one id. */
export function SuggestBox({
  label,
  text,
  suggestions,
  onText,
  onChoose,
  isInvalid = false,
  children,
}: {
  label: ReactNode
  text: string
  suggestions: Distinct<Suggestion>
  onText: (text: string) => void
  onChoose: (suggestion: Suggestion) => void
  isInvalid?: boolean
  /** The field itself, an `Input`. */
  children: ReactNode
}) {
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection={false}
      items={suggestions}
      inputValue={text}
      onInputChange={onText}
      menuTrigger="input"
      defaultFilter={() => true}
      isInvalid={isInvalid}
      onChange={(key) => {
        const chosen = suggestions.find(({ id }) => id === key)
        if (chosen) onChoose(chosen)
      }}
    >
      {label}
      {children}
      <OpenOnceFound count={suggestions.length} />
      <Popover>
        <ListBox<Suggestion>>
          {({ id, text: chosen, term, what }) => (
            <ListBoxItem id={id} textValue={chosen}>
              <b>
                <bdi>{term}</bdi>
              </b>{' '}
              <span className="hint">{what}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Opens the list where its first suggestions come after the key that asked for them: by itself it opens at a key alone. */
function OpenOnceFound({ count }: { count: number }) {
  const state = useContext(ComboBoxStateContext)
  const before = useRef(count)
  useEffect(() => {
    const isFound = before.current === 0 && count > 0
    before.current = count
    if (isFound && state?.isFocused && !state.isOpen) state.open(null, 'input')
  }, [count, state])
  return null
}
