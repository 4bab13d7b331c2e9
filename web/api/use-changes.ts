import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Asks anew for all that is shown when the record changes, also from elsewhere. */
export function useChanges(): void {
  const client = useQueryClient()
  useEffect(() => {
    const source = new EventSource('/api/changes')
    source.addEventListener('message', ({ data }) => {
      const { kind } = JSON.parse(String(data)) as { kind: string }
      if (kind !== 'reading') void client.invalidateQueries()
    })
    return () => source.close()
  }, [client])
}
