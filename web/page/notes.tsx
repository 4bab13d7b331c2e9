import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { useLocation } from 'wouter'

/** A short message on the page, and what can be done about it. */
export interface Note {
  readonly text: string
  readonly action?: { readonly name: string; readonly run: () => void }
}

const NotesContext = createContext<(note: Note) => void>(() => undefined)

/** Shows a short message. */
export const useNotes = (): ((note: Note) => void) => useContext(NotesContext)

/** How long a note stays, and how long one with an action; milliseconds. */
const stays = { plain: 6000, withAction: 20_000 } as const

/**
 * Shows the latest note; a screen reader reads it out. It disappears by itself, unless the pointer or the focus is on
 * it, and when another page opens.
 */
export function Notes({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note | null>(null)
  const [isHeld, setHeld] = useState(false)
  const tell = useCallback((told: Note) => setNote(told), [])
  const [path] = useLocation()
  const toldAt = useRef(path)
  useEffect(() => {
    if (toldAt.current !== path) setNote(null)
    toldAt.current = path
  }, [path])
  useEffect(() => {
    if (note === null || isHeld) return undefined
    const timer = setTimeout(() => setNote(null), note.action ? stays.withAction : stays.plain)
    return () => clearTimeout(timer)
  }, [note, isHeld])
  const close = () => {
    setNote(null)
    setHeld(false)
  }
  return (
    <NotesContext value={tell}>
      {children}
      <div className="notes" role="status">
        {note && (
          <p
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            {note.text}{' '}
            {note.action && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  close()
                  note.action?.run()
                }}
              >
                {note.action.name}
              </button>
            )}{' '}
            <button type="button" className="quiet" onClick={close}>
              Close
            </button>
          </p>
        )}
      </div>
    </NotesContext>
  )
}
