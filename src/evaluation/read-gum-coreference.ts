import { makeSpan, type Span } from '../text/index.ts'
import { readConllu } from './read-conllu.ts'

/** A document of GUM with what its annotators marked as mentions, in the order in which they close. */
export interface CoreferenceDocument {
  readonly text: string
  readonly mentions: readonly MarkedMention[]
}

/** A mention: those of one cluster mean the same. */
export interface MarkedMention {
  readonly span: Span
  readonly cluster: string
  /** GUM's type of what is mentioned: "person", "organization", … */
  readonly type: string
}

/** Reads the mentions of a document of GUM in CoNLL-U, the `Entity` of the MISC column: `(1-person-…` opens one, `1)` closes it. */
export function readGumCoreference(conllu: string): CoreferenceDocument {
  const { text, sentences } = readConllu(conllu)
  const tokens = sentences.flatMap((one) => one.tokens)
  const entities = conllu
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => /(?:^|\|)Entity=([^|]*)/.exec(line.split('\t')[9] ?? '')?.[1] ?? '')
  const open: { readonly cluster: string; readonly type: string; readonly start: number }[] = []
  const mentions: MarkedMention[] = []
  for (const [index, { start, end }] of tokens.entries()) {
    for (const [bracket] of (entities[index] ?? '').matchAll(/\([^()]+|\d+\)|\)/g)) {
      if (bracket.startsWith('(')) {
        const [cluster = '', type = ''] = bracket.slice(1).split('-')
        open.push({ cluster, type, start })
        continue
      }
      const cluster = bracket.slice(0, -1)
      const at = open.findLastIndex((one) => cluster === '' || one.cluster === cluster)
      const [opened] = at < 0 ? [] : open.splice(at, 1)
      if (opened)
        mentions.push({
          span: makeSpan(text, opened.start, end),
          cluster: opened.cluster,
          type: opened.type,
        })
    }
  }
  return { text, mentions }
}
