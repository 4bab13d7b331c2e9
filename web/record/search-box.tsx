import { useEffect, useRef, useState } from 'react'
import { Button, Input, Label } from 'react-aria-components'

import { SuggestBox } from '../page/suggest-box.tsx'
import { useSuggestions } from './use-suggestions.ts'

/**
 * The search box: takes the query language, and suggests how to continue the last word. `problem` says what cannot be
 * read, and where; null if all can.
 */
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
      <SuggestBox
        label={<Label className="hidden">Search the record</Label>}
        text={text}
        suggestions={suggestions}
        onText={setText}
        onChoose={({ text: chosen }) => setText(chosen)}
        isInvalid={problem !== null}
      >
        <Input
          ref={input}
          type="search"
          placeholder="Words, “phrases”, speaker:name, after:2014-06 …"
          aria-describedby={problem === null ? undefined : 'search-problem'}
          enterKeyHint="search"
        />
      </SuggestBox>
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
