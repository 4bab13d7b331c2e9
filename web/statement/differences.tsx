import type { WordRun } from '../../src/record/index.ts'

/**
 * A quotation compared with what was said, word by word: words only in the quotation are underlined, words only in
 * what was said are struck.
 */
export function Differences({ runs }: { runs: readonly WordRun[] }) {
  const isSame = runs.every(({ kind }) => kind === 'same')
  return (
    <div>
      <p className="hint">{isSame ? 'Word for word:' : 'Not word for word:'}</p>
      <p className="said runs">
        {runs.map(({ kind, words }, index) => {
          if (kind === 'same') return <span key={index}>{words} </span>
          return kind === 'inserted' ? (
            <ins key={index}>{words}</ins>
          ) : (
            <del key={index}>{words}</del>
          )
        })}
      </p>
    </div>
  )
}
