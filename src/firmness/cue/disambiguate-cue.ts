import type { CueReading, FoundCue } from './cue-reading.ts'
import { baseForms } from '../../english/base-forms.ts'
import { isClaim, isFalsehood } from '../words/cue-words.ts'
import type { Word } from '../words/find-words.ts'

type Decided = Pick<CueReading, 'act' | 'flips' | 'modality'>

/** What a cue does where its words leave it to the content: "asked whether" and "asked residents to", "rejected claims" and "rejected the offer". */
export function disambiguateCue(
  { words, from }: FoundCue,
  cue: readonly Word[],
  content: readonly Word[],
): Decided {
  const { act, or, flips = false, modality = null } = words
  const plain = { act, flips, modality }
  const urged = { act: 'urge', flips, modality: 'desired' } as const
  const verb = new Set(baseForms(cue[from]?.form ?? ''))
  const first = content.find(({ form }) => /\p{L}/u.test(form))?.form ?? ''
  const startsWith = (count: number, ...forms: readonly string[]) =>
    content.slice(0, count).some(({ form }) => forms.includes(form))
  const infinitive = infinitiveAt(content) !== -1
  if (or && !isClaim(content)) return { act: or, flips, modality: 'intended' }
  if (act === 'ask') return (infinitive || first === 'that') && !asks.has(first) ? urged : plain
  if (verb.has('seek') && first === 'to') return { act: 'believe', flips, modality: 'intended' }
  if (act === 'urge' && !infinitive && startsWith(6, 'against')) return { ...plain, flips: true }
  if (act === 'suggest' && startsWith(14, 'should', 'must', 'ought', 'needs'))
    return { ...plain, modality: 'desired' }
  if (verb.has('agree') && !infinitive && !agreed.has(first))
    return { ...plain, act: 'say', modality: null }
  if (act !== 'say') return plain
  if (infinitive && commands.some((one) => verb.has(one))) return urged
  if (verb.has('warn') && first === 'of') return { ...plain, modality: 'possible' }
  if (verb.has('assure') && startsWith(12, 'will', 'would'))
    return { ...plain, act: 'promise', modality: 'intended' }
  if (!content.slice(-6).some(({ form }) => isFalsehood(form))) return plain
  if (calls.some((one) => verb.has(one)))
    return { act: 'deny', flips: isClaim(content), modality: 'certain' }
  return isClaim(content) && first !== 'that' ? { ...plain, flips: true } : plain
}

/** Where the infinitive of "residents to boil their water" starts, at "to" or the negation before it; -1 where there is none. */
export function infinitiveAt(content: readonly Word[]): number {
  if (startsClause.test(content[0]?.form ?? '')) return -1
  for (const [at, { form }] of content.entries()) {
    if (at > 18 || endsObject.test(form)) return -1
    if (form !== 'to') continue
    const next = content[at + 1]?.form ?? ''
    if (!/^\p{Ll}{1,60}$/u.test(next) || articles.has(next)) continue
    return /^(?:not|never)$/.test(content[at - 1]?.form ?? '') ? at - 1 : at
  }
  return -1
}

/** The object of an urging starts like this; a quotation or a clause does not. */
const startsClause = /^(?:["“‘'«]|that|i|we|he|she|they|it|there|if)$/u
const endsObject = /^(?:[.;:!?,]|is|are|was|were|am|has|had|will|would|that|whether|if)$/
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my'])
const asks = new Set(['whether', 'if', 'why', 'how', 'who', 'what', 'when', 'where'])
/** After "agree" before what is agreed to. */
const agreed = new Set(['to', 'on', 'upon', 'with', 'about'])
const commands = ['tell', 'warn', 'caution', 'remind']
const calls = ['call', 'describe', 'label', 'brand']
