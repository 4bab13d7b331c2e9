import { Link } from 'wouter'

import { useTranscripts } from '../api/use-record.ts'
import { Differences } from './differences.tsx'

/**
 * Whether the official transcript has what a statement quotes, and how it differs; nothing if the record has no
 * transcript.
 */
export function InTranscripts({ statement }: { statement: string }) {
  const { data: transcripts = [] } = useTranscripts(statement)
  return transcripts.map(({ turn, fragments, isFound }, at) => (
    <div key={at} className="transcript">
      <p>
        {isFound ? '✓ Word for word in the transcript: ' : '≠ Differs from the transcript: '}
        <Link href={`/statements/${turn.statement.id}`}>
          <bdi>{turn.report.title ?? turn.report.source}</bdi>
        </Link>
      </p>
      {!isFound &&
        fragments.map(({ runs }, index) =>
          runs.every(({ kind }) => kind === 'same') ? null : (
            <Differences key={index} runs={runs} />
          ),
        )}
    </div>
  ))
}
