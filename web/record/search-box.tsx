import { useEffect, useRef, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'

import { acts, modalities, polarities } from '../../src/firmness/kinds.ts'
import { useParties } from '../api/use-record.ts'
import { authorities } from '../statement/authority.tsx'
import { quote } from './search-state.ts'

/** What can be written before a colon, and what it asks for. */
const fields: Readonly<Record<string, string>> = {
  speaker: 'who said it',
  institution: 'an institution, or who speaks for it',
  to: 'to whom it was said',
  via: 'who relayed it',
  outlet: 'where it was published',
  authority: 'on what authority',
  act: 'what is done by saying it',
  modality: 'how firmly',
  polarity: 'whether it is put as so',
  form: 'in quotation marks or not',
  after: 'said after a day, month or year',
  before: 'said before a day, month or year',
  said: 'said on a day, in a month or year',
}

const values: Readonly<Record<string, readonly string[]>> = {
  authority: Object.keys(authorities),
  act: acts,
  modality: modalities,
  polarity: polarities,
  form: ['direct', 'mixed', 'indirect'],
}

interface Suggestion {
  readonly id: string
  readonly term: string
  readonly what: string
}

/** The search box: takes the query language, and suggests how the last word may go on. */
export function SearchBox({
  words,
  problem,
  onSearch,
}: {
  words: string
  problem: string | null
  onSearch: (words: string) => void
}) {
  const [text, setText] = useState(words)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setText(words), [words])
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement).closest('input, textarea, select')
      if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])
  const suggestions = useSuggestions(text)
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(text)
      }}
    >
      <ComboBox
        allowsCustomValue
        allowsEmptyCollection={false}
        items={suggestions}
        inputValue={text}
        onInputChange={setText}
        menuTrigger="input"
        defaultFilter={() => true}
        isInvalid={problem !== null}
        onChange={(key) => {
          const chosen = suggestions.find(({ id }) => id === key)
          if (chosen) setText(chosen.id)
        }}
      >
        <Label className="hidden">Search the record</Label>
        <Input
          ref={input}
          type="search"
          placeholder="Words, “phrases”, speaker:name, after:2014-06 …"
          aria-describedby={problem === null ? undefined : 'search-problem'}
          enterKeyHint="search"
        />
        <Popover className="popover">
          <ListBox<Suggestion>>
            {({ id, term, what }) => (
              <ListBoxItem id={id} textValue={id}>
                <b>{term}</b> <span className="hint">{what}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Button type="submit" className="primary">
        Search
      </Button>
      {problem !== null && (
        <p id="search-problem" role="alert" className="problem">
          {problem}
        </p>
      )}
    </form>
  )
}

/** How the last word may go on: a field, a value of a field, a name. `id` is the whole query with it. */
function useSuggestions(text: string): readonly Suggestion[] {
  const [, before = '', field = '', part = ''] =
    /^(.{0,1900}?)(?:([a-z]{2,12}):)?("?[^\s:"()]{0,60})$/su.exec(text) ?? []
  const isName = field === 'speaker' || field === 'institution'
  const bare = part.replaceAll('"', '')
  const { data: parties } = useParties(isName && bare !== '' ? `${bare}*` : '')
  if (field === '') {
    if (bare.length === 0) return []
    return Object.entries(fields).flatMap(([name, what]) =>
      name.startsWith(bare.toLowerCase())
        ? [{ id: `${before}${name}:`, term: `${name}:`, what }]
        : [],
    )
  }
  if (isName && bare !== '') {
    return (parties ?? []).slice(0, 8).map(({ name, statements }) => ({
      id: `${before}${field}:${quote(name)} `,
      term: name,
      what: `${statements} statements`,
    }))
  }
  return (values[field] ?? []).flatMap((value) =>
    value.startsWith(bare.toLowerCase())
      ? [{ id: `${before}${field}:${value} `, term: value, what: '' }]
      : [],
  )
}
