import { baseForms, isFormOf } from '../../english/base-forms.ts'
import nounsOfSaying from '../../english/nouns-of-saying.json' with { type: 'json' }
import { hearsay, planning, withholding } from '../../english/verbs-above-saying.ts'
import lists from './matter-words.json' with { type: 'json' }

/** Whether a word is a verb or an adjective over a clause that says how the speaker stands to it: "plan", "unclear". */
export const isStance = (form: string): boolean => isFormOf(form, stance)

/** Whether a word is a noun over a clause or a noun: "possibility". */
export const isStanceNoun = (form: string): boolean => isFormOf(form, stanceNouns)

/** Whether a word is a noun of saying: "claim". */
export const isNounOfSaying = (form: string): boolean => isFormOf(form, saying)

/** Whether a word is a verb whose object is the matter: "rule out". */
export const isOverNoun = (form: string): boolean => isFormOf(form, overNouns)

/** Whether a verb says no more than its object: "held" of "talks", not of "town". */
export const isLight = (verb: string, object: string): boolean =>
  isFormOf(verb, lightVerbs) &&
  (isFormOf(object, deeds) || /\p{L}{3}(?:[st]ions?|ments?|ings?)$/u.test(object))

export const modals: ReadonlySet<string> = new Set(lists.modals)
export const stanceAdverbs: ReadonlySet<string> = new Set(lists.adverbs)

/** Words that open a clause beside the main one. */
export const sideMarks: ReadonlySet<string> = new Set(lists.sideMarks)

/** Whether a word names no matter by itself: "thing", "do". */
export const isEmpty = (form: string): boolean => isFormOf(form, empty)

/** Whether a word judges what another sentence names: "disgrace". */
export const isJudging = (form: string): boolean => isFormOf(form, judging)

/** Words before what a clause is about. */
export const topics: ReadonlySet<string> = new Set(lists.topics)

/** Whether "on" and "of" after a word name the matter: "comment". */
export const isCommenting = (form: string): boolean => isFormOf(form, commenting)

/** Whether a word is a verb over a question. */
export const isAsking = (form: string): boolean => isFormOf(form, asking)

/** Whether a noun names the place, the time or the means of speaking: "television". */
export const isMedium = (form: string): boolean => baseForms(form).some((one) => media.has(one))

/** Whether words are no more than a greeting, thanks or a leave. */
export const isCourtesy = (words: string): boolean => {
  const forms = words.toLowerCase().match(/\p{L}{1,40}/gu) ?? []
  return forms.length <= mostOfCourtesy && forms.some((form) => courtesy.has(form))
}

const mostOfCourtesy = 5
const courtesy = new Set(lists.courtesy)
const stance = new Set([...withholding, ...planning, ...hearsay, ...lists.stance])
const saying = new Set(nounsOfSaying.nouns)
const stanceNouns = new Set(lists.stanceNouns)
const overNouns = new Set(lists.overNouns)
const lightVerbs = new Set(lists.lightVerbs)
const deeds = new Set(lists.deeds)
const empty = new Set([...lists.empty, ...lists.judging])
const judging = new Set(lists.judging)
const commenting = new Set([...lists.commenting, ...nounsOfSaying.nouns])
const asking = new Set(lists.asking)
const media = new Set(lists.media)
