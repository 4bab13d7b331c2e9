import { useContext, useEffect, useRef, type ReactNode } from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'

import type { Distinct } from './distinct.ts'

/** A suggestion below a field. */
export interface Suggestion {
  readonly id: string
  /** The text in the field once it is chosen. */
  readonly text: string
  readonly term: string
  /** What is known about it, shown small beside it. */
  readonly what: string
}

/**
 * A field of one line with suggestions below it; anything else may be written, too. No two suggestions have the same
 * ID.
 */
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

/**
 * Opens the list if its first suggestions arrive after the key that asked for them; by itself it opens only at a key.
 */
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
