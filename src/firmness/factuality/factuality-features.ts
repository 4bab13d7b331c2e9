import { baseForms, isIrregular } from '../../english/base-forms.ts'
import type { Word } from '../words/find-words.ts'
import { clauseStart, governorOf, infinitiveMark, type ScopeReading } from '../clause/read-scope.ts'
import { governing, isNoModal } from '../words/scope-words.ts'

/** What the weights of `factuality-weights.json` look at: the scope rules' answer, and the words around the event's. */
export function factualityFeatures(
  words: readonly Word[],
  at: number,
  scope: ScopeReading,
): readonly string[] {
  const formAt = (index: number) => words[index]?.form ?? '·'
  const form = formAt(at)
  const shape = shapeOf(form)
  const start = clauseStart(words, at)
  const auxiliary =
    words.slice(start, at).findLast((word) => auxiliaries.has(word.form))?.form ?? '·'
  const subject = words.slice(start, at).find((word) => subjects.has(word.form))?.form ?? '·'
  const features = [
    `scope=${scope.polarity} ${scope.modality}`,
    `scope shape=${scope.happened} ${shape}`,
    `before shape=${formAt(at - 1)} ${shape}`,
    `two before=${formAt(at - 2)} ${formAt(at - 1)}`,
    `second before=${formAt(at - 2)} ${shape}`,
    `after=${formAt(at + 1)}`,
    `after shape=${formAt(at + 1)} ${shape}`,
    `word after=${form} ${formAt(at + 1)}`,
    `second after=${formAt(at + 2)}`,
    `opens with=${formAt(start)} ${shape}`,
    `broken off by=${formAt(start - 1)} ${shape}`,
    `before the break=${formAt(start - 2)} ${formAt(start - 1)}`,
    `subject=${subject} ${shape}`,
    `subject auxiliary=${subject} ${auxiliary}`,
    `end=${endOf(words)} ${shape}`,
    `first=${formAt(0)} ${shape}`,
    ...baseForms(form)
      .slice(1)
      .map((base) => `base=${base}`),
    ...baseForms(form).map((base) => `base scope=${base} ${scope.happened}`),
  ]
  const to = infinitiveMark(words, at)
  const governor = to === null ? null : governorOf(words, to)
  if (to !== null) {
    features.push(`infinitive of=${form}`)
    for (const base of baseForms(governor === null ? '·' : formAt(governor)))
      features.push(`hangs on=${base}`, `hangs on scope=${base} ${scope.happened}`)
  }
  for (let index = 0; index < words.length; index++) {
    const match = isNoModal(words, index) ? null : governing.match(words, index)
    if (!match) continue
    const phrase = words
      .slice(index, index + match.length)
      .map((word) => word.form)
      .join(' ')
    const place =
      index >= at ? 'later' : index < start ? 'outside' : index >= at - 3 ? 'near' : 'in clause'
    features.push(place === 'later' ? `later shape=${phrase} ${shape}` : `${place}=${phrase}`)
    index += match.length - 1
  }
  return [...new Set(features)]
}

function shapeOf(form: string): string {
  if (auxiliaries.has(form)) return form
  if (form.endsWith('ing')) return 'ing'
  if (form.endsWith('ed')) return 'ed'
  if (isIrregular(form)) return 'irregular'
  return form.endsWith('s') && !form.endsWith('ss') ? 's' : 'bare'
}

const endOf = (words: readonly Word[]): string =>
  words.findLast(({ form }) => /[.?!]/.test(form))?.form ?? '·'

const auxiliaries = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  'be',
  'been',
  'being',
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'to',
])
const subjects = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'which',
  'that',
  'there',
  'this',
  'anyone',
  'someone',
  'nobody',
])
