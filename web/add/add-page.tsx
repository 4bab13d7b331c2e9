import { useRef, useState, type DragEvent } from 'react'

import { ask, pathOf } from '../api/ask.ts'
import { Page } from '../page/page.tsx'
import { readField } from '../page/read-field.ts'
import { AddedList } from './added-list.tsx'
import type { Added } from './added.ts'

/** The answer of the API to a file that was sent. */
interface Answer {
  readonly reports: readonly {
    readonly report: string
    readonly source: string
    readonly title: string | null
    readonly kept: 'added' | 'placed' | 'known'
    readonly statements: number
  }[]
  readonly failures: readonly { readonly detail: string }[]
}

/**
 * Adds reports, from files or pasted text. They are read one after the other, and a list shows the result of each.
 */
export function AddPage() {
  const [added, setAdded] = useState<readonly Added[]>([])
  const [isOver, setOver] = useState(false)
  const queue = useRef(Promise.resolve())
  const files = useRef<HTMLInputElement>(null)
  const change = (key: string, changes: Partial<Added>) =>
    setAdded((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const send = async (
    before: Promise<void>,
    key: string,
    body: Blob | null,
    given: Readonly<Record<string, string>>,
  ) => {
    await before
    change(key, { state: 'reading' })
    try {
      const answer = await ask<Answer>(pathOf('/api/reports', given), {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        ...(body === null ? {} : { body }),
      })
      const became: readonly Added[] = [
        ...answer.reports.map(({ report, source, title, kept, statements }, number) => ({
          key: `${key}-${number}`,
          name: title ?? source,
          state: kept,
          report,
          statements,
        })),
        ...answer.failures.map(({ detail }, number) => ({
          key: `${key}-failed-${number}`,
          name: given['source'] ?? '',
          state: 'failed' as const,
          problem: detail,
        })),
      ]
      setAdded((others) => others.flatMap((one) => (one.key === key ? became : one)))
    } catch (error) {
      change(key, { state: 'failed', problem: error instanceof Error ? error.message : 'failed' })
    }
  }
  const add = (name: string, body: Blob | null, given: Readonly<Record<string, string>> = {}) => {
    const key = crypto.randomUUID()
    setAdded((before) => [...before, { key, name, state: 'waiting' }])
    queue.current = send(queue.current, key, body, { source: name, ...given })
  }
  const addFiles = (list: FileList | null) => {
    for (const file of list ?? []) add(file.name, file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    addFiles(event.dataTransfer.files)
  }
  return (
    <Page title="Add reports">
      <h1>Add reports</h1>
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>Drop files here: text, HTML, PDF, DOCX, ninjs, NewsML, feeds.</p>
        <input
          ref={files}
          type="file"
          multiple
          className="hidden"
          aria-label="Files"
          tabIndex={-1}
          onChange={({ target }) => {
            addFiles(target.files)
            target.value = ''
          }}
        />
        <button type="button" className="primary" onClick={() => files.current?.click()}>
          Choose files
        </button>
      </div>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          const url = readField(event.currentTarget, 'url')
          add(url, null, { url })
          event.currentTarget.reset()
        }}
      >
        <div className="row">
          <label className="wide">
            Or give the address of a page
            <input name="url" type="url" required maxLength={2000} placeholder="https://" />
          </label>
          <button type="submit">Fetch and keep it</button>
        </div>
      </form>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          const of = (name: string) => readField(event.currentTarget, name)
          add(of('title') || 'pasted text', new Blob([of('text')], { type: 'text/plain' }), {
            title: of('title'),
            outlet: of('outlet'),
            published: of('published'),
          })
          event.currentTarget.reset()
        }}
      >
        <label>
          Or paste a report
          <textarea name="text" rows={8} required className="said small" />
        </label>
        <div className="row">
          <label>
            Day of the report
            <input type="date" name="published" />
          </label>
          <label>
            Outlet
            <input name="outlet" maxLength={500} />
          </label>
          <label className="wide">
            Title
            <input name="title" maxLength={2000} />
          </label>
        </div>
        <p className="hint">
          If a field is left empty, what the text itself says is used. Without a day, “Monday”
          cannot be dated.
        </p>
        <div className="row end">
          <button type="submit" className="primary">
            Read and keep it
          </button>
        </div>
      </form>
      <AddedList added={added} onChange={change} />
    </Page>
  )
}
