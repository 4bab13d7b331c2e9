import type { Statement } from '../reading/index.ts'
import { covers } from '../text/index.ts'

/** How firmly a statement is made, in words, with those of the content that show it: "refuses: ‘no plans’". */
export function describeFirmness(statement: Statement): string {
  const { act, polarity, modality, why, content } = statement
  const shown = why.filter((span) => content.some((fragment) => covers(fragment, span)))
  const words = [
    actWords[act],
    polarity === 'negative' && !negating.has(act) ? 'not so' : '',
    polarity === 'unknown' && act !== 'ask' ? 'left open' : '',
    modality === 'certain' || modality === 'unknown' || modality === usual[act] ? '' : modality,
  ].filter((word) => word !== '')
  const told = words.join(', ') || 'as so'
  return shown.length === 0 ? told : `${told}: ‘${shown.map(({ text }) => text).join(' … ')}’`
}

const actWords: Readonly<Record<Statement['act'], string>> = {
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
  unknown: 'not known',
}

/** Acts that say of themselves that it is not so. */
const negating: ReadonlySet<Statement['act']> = new Set(['deny', 'refuse'])

/** The modality that goes without saying. */
const usual: Readonly<Partial<Record<Statement['act'], Statement['modality']>>> = {
  urge: 'desired',
  promise: 'intended',
  threaten: 'intended',
  refuse: 'intended',
  suggest: 'possible',
  ask: 'asked',
  believe: 'probable',
}
