import irregular from '../english/irregular-forms.json' with { type: 'json' }
import lists from './same-words.json' with { type: 'json' }

/**
 * The stem that all forms of an English word share, for a word in small letters: "ships" and "ship", "closing" and
 * "close", "took" and "take", "harbour" and "harbor", "organise" and "organize". Only endings are cut, fewer than
 * Porter (1980) cuts, so a stem need not be a word. A word of another language comes back whole, or nearly.
 */
export function stemOf(word: string): string {
  const base = bases.get(word)
  if (base !== undefined) return base
  const american = endings.reduce((form, [british, other]) => form.replace(british, other), word)
  return cutEnding(american).replace(doubled, '$1')
}

function cutEnding(word: string): string {
  const ending = /(?:ies|ied|(?<=[sxz]|ch|sh)es|ed|ing|ly|(?<![isu])s)$/.exec(word)
  if (!ending || ending.index < leastStem) return word.length > leastStem ? dropE(word) : word
  const stem = word.slice(0, ending.index)
  if (!/[aeiouy]/.test(stem)) return word
  if (/^(?:ies|ied)$/.test(ending[0])) return `${stem}y`
  return dropE(stem)
}

/** "close" and "clos" of "closing" are one, "agree" and "agre" of "agreed". */
const dropE = (stem: string): string =>
  stem.length > leastStem ? stem.replace(/e{1,2}$/, '') : stem

/** The least number of letters that is left of a word. */
const leastStem = 3

const doubled = /([bdgklmnprt])\1$/

/** Endings of British spelling, and those of American. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|able|er|ers)?$)/, 'or'],
  [/(?<=[a-z]{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, 'iz'],
  [/(?<=[a-z]{2})yse(?=[sd]?$)/, 'yze'],
  [/(?<=[a-z]{2})tre(?=s?$)/, 'ter'],
  [/(?<=[a-z])ence(?=s?$)/, 'ense'],
  [/(?<=progra)mme(?=s?$)/, 'm'],
]

const bases = new Map(
  Object.entries({ ...lists.irregularForms, ...irregular.forms }).flatMap(([base, forms]) =>
    forms.map((form) => [form, cutEnding(base).replace(doubled, '$1')] as const),
  ),
)
