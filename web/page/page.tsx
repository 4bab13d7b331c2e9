import { useEffect, type ReactNode } from 'react'

/** A page, with the title in the browser's tab. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Onrecord`
  }, [title])
  return <main id="main">{children}</main>
}

/** What is shown while a page is being fetched, or if it could not be. */
export function Waiting({ error, what }: { error: Error | null; what: string }) {
  return (
    <Page title={error ? 'Problem' : what}>
      {error ? (
        <div className="empty">
          <h1>This cannot be shown</h1>
          <p role="alert">{error.message}</p>
          <p>
            <a href="/">Go to the record</a>
          </p>
        </div>
      ) : (
        <p className="waiting" role="status">
          Fetching {what} …
        </p>
      )}
    </Page>
  )
}
