import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/**
 * Fetches everything that is shown again when the record changes, also from elsewhere. It listens only while the page
 * is visible, because a browser has few connections to one server for all its pages.
 */
export function useChanges(): void {
  const client = useQueryClient()
  useEffect(() => {
    let source: EventSource | null = null
    const listen = () => {
      source = new EventSource('/api/changes')
      source.addEventListener('message', ({ data }) => {
        const { kind } = JSON.parse(String(data)) as { kind: string }
        if (kind === 'reading') return
        // A report that is added changes no other.
        const isOther = kind === 'kept'
        void client.invalidateQueries({
          predicate: ({ queryKey }) => !(isOther && queryKey[0] === 'report'),
        })
      })
    }
    const look = () => {
      if (document.visibilityState === 'hidden') {
        source?.close()
        source = null
      } else if (source === null) {
        listen()
        // Changes that happened while the page was hidden.
        void client.invalidateQueries()
      }
    }
    listen()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      source?.close()
    }
  }, [client])
}
