import type { Authority } from '../data-model/index.ts'

/** The sign of an authority, and the words that it is never without. */
export interface AuthoritySign {
  readonly sign: string
  readonly words: string
}

/** Every authority with its sign, in the order of the data model. */
export const authoritySigns: Readonly<Record<Authority, AuthoritySign>> = {
  named: { sign: '●', words: 'named' },
  unnamed: { sign: '◐', words: 'unnamed' },
  collective: { sign: '◔', words: 'collective' },
  institution: { sign: '▣', words: 'institution' },
  document: { sign: '▤', words: 'document' },
  none: { sign: '○', words: 'no source' },
  unknown: { sign: '?', words: 'authority unknown' },
}

/** On what authority a statement is: "● named". */
export const describeAuthority = (authority: Authority): string =>
  `${authoritySigns[authority].sign} ${authoritySigns[authority].words}`
