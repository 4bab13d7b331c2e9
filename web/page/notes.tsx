import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

/** What the page tells in passing, and what can be done about it. */
export interface Note {
  readonly text: string
  readonly action?: { readonly name: string; readonly run: () => void }
}

const NotesContext = createContext<(note: Note) => void>(() => undefined)

/** Tells something in passing. */
export const useNotes = (): ((note: Note) => void) => useContext(NotesContext)

/** Shows the last thing that was told until it is put away; a screen reader reads it out. */
export function Notes({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note | null>(null)
  const tell = useCallback((told: Note) => setNote(told), [])
  return (
    <NotesContext value={tell}>
      {children}
      <div className="notes" role="status">
        {note && (
          <p>
            {note.text}{' '}
            {note.action && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setNote(null)
                  note.action?.run()
                }}
              >
                {note.action.name}
              </button>
            )}{' '}
            <button type="button" className="quiet" onClick={() => setNote(null)}>
              Close
            </button>
          </p>
        )}
      </div>
    </NotesContext>
  )
}
