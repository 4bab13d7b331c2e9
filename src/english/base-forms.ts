import irregular from './irregular-forms.json' with { type: 'json' }

/** The forms that a dictionary may list a word under, itself first: "denied" is "denied", "deni", "denie", "deny". */
export function baseForms(form: string): readonly string[] {
  const known = cache.get(form)
  if (known) return known
  const bases = [form, ...(irregularBases.get(form) ?? []), ...cutEndings(form)]
  if (cache.size < 20_000) cache.set(form, bases)
  return bases
}

/** Whether a word, in small letters or not, is a form of one of a list: "denied" of "deny". */
export const isFormOf = (word: string, list: ReadonlySet<string>): boolean =>
  baseForms(word.toLowerCase()).some((base) => list.has(base))

function cutEndings(form: string): readonly string[] {
  const ending = /(?:ies|ied|es|s|ed|ing)$/.exec(form)
  if (!ending || ending.index < 2) return []
  const stem = form.slice(0, ending.index)
  if (ending[0].startsWith('ie')) return [`${stem}y`, `${stem}ie`]
  if (ending[0] === 's') return [stem]
  const single = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...single]
}

const irregularBases = new Map<string, string[]>()
for (const [base, forms] of Object.entries(irregular.forms)) {
  for (const form of forms) irregularBases.set(form, [...(irregularBases.get(form) ?? []), base])
}

/** Whether a form is listed as an irregular one: "took", "held". */
export const isIrregular = (form: string): boolean => irregularBases.has(form)

const cache = new Map<string, readonly string[]>()
