import type { Firmness } from '../data-model/index.ts'
import { covers, type Span } from '../text/index.ts'
import { wordsOf } from './words-of.ts'

/** How firmly a statement is made, in words, with those of the content that show it: "refuses: ‘no plans’". */
export function describeFirmness({
  act,
  polarity,
  modality,
  evidence,
  content,
}: Firmness & { readonly content: readonly Span[] }): string {
  const shown = evidence.filter((span) => content.some((fragment) => covers(fragment, span)))
  const words = [
    actWords[act],
    polarity === 'negative' && !negating.has(act) ? 'negated' : '',
    polarity === 'unknown' && act !== 'ask' ? 'left open' : '',
    modality === 'certain' || modality === 'unknown' || modality === usual[act] ? '' : modality,
  ].filter((word) => word !== '')
  const told = words.join(', ') || 'says it is so'
  return shown.length === 0 ? told : `${told}: ‘${wordsOf(shown)}’`
}

const actWords: Readonly<Record<Firmness['act'], string>> = {
  say: '',
  deny: 'denies',
  confirm: 'confirms',
  announce: 'announces',
  urge: 'urges',
  accuse: 'accuses',
  promise: 'promises',
  threaten: 'threatens',
  refuse: 'refuses',
  suggest: 'suggests',
  ask: 'asks',
  believe: 'believes',
  unknown: 'act unknown',
}

/** Acts that already express a negation. */
const negating: ReadonlySet<Firmness['act']> = new Set(['deny', 'refuse'])

/** The modality that goes without saying. */
const usual: Readonly<Partial<Record<Firmness['act'], Firmness['modality']>>> = {
  urge: 'desired',
  promise: 'intended',
  threaten: 'intended',
  refuse: 'intended',
  suggest: 'possible',
  ask: 'asked',
  believe: 'probable',
}
