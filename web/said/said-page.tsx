import { useSearchParams } from 'wouter'

import { useSaid } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { Page } from '../page/page.tsx'
import { Differences } from '../statement/differences.tsx'
import { StatementCard } from '../statement/statement-card.tsx'

/** Finds out whether anyone said this: a quotation, and the statements nearest to it with how they differ. */
export function SaidPage() {
  const [parameters, setParameters] = useSearchParams()
  const quotation = parameters.get('quotation') ?? ''
  const speaker = parameters.get('speaker') ?? ''
  const { data: hits, error, isFetching } = useSaid(quotation, speaker)
  return (
    <Page title="Did anybody say this?">
      <h1>Did anybody say this?</h1>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          const given = new FormData(event.currentTarget)
          setParameters(
            [...given].flatMap(([name, value]): [string, string][] =>
              typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
            ),
          )
        }}
      >
        <label>
          The quotation
          <textarea
            key={quotation}
            name="quotation"
            rows={3}
            required
            maxLength={20_000}
            defaultValue={quotation}
            className="said"
          />
        </label>
        <div className="row">
          <label>
            Who may have said it <span className="hint">(optional)</span>
            <input key={speaker} name="speaker" defaultValue={speaker} maxLength={500} />
          </label>
          <button type="submit" className="primary">
            Look it up
          </button>
        </div>
      </form>
      <section aria-label="The nearest statements" aria-busy={isFetching}>
        {error && (
          <p role="alert" className="problem">
            {error.message}
          </p>
        )}
        {hits && (
          <p role="status">
            {hits.length === 0
              ? 'The record has nothing like it.'
              : `${plural(hits.length, 'statement is', 'statements are')} like it, the nearest first. Underlined words are only in the quotation, struck ones only in what was said.`}
          </p>
        )}
        {hits?.map((hit) => (
          <div key={hit.statement.id} className="compared">
            <Differences runs={hit.runs} />
            <StatementCard hit={hit} />
          </div>
        ))}
      </section>
    </Page>
  )
}
