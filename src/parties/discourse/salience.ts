import type { Segments } from '../../data-model/index.ts'
import { covers, firstEndingAfter, rangeAt, type Range } from '../../text/index.ts'
import { isUsualForAlone } from '../lexicon/given-names.ts'
import { isNamed, type Candidate, type Speaking } from './referent.ts'
import type { Gender } from '../lexicon/word-lists.ts'
import { likelihoods, weigh, type AntecedentFeatures, type Pointer } from './antecedent-features.ts'

/** Whether a gender is that of the given name alone, which may mislead ("Marin", "Andrea"). */
const isGuess = (who: Speaking): boolean => isNamed(who) && !who.genderTold

/** Whether a given name is usual for the other gender alone. */
const isSurelyOther = (who: Speaking): boolean =>
  isNamed(who) &&
  who.given !== null &&
  who.gender !== null &&
  isUsualForAlone(who.given, who.gender)

/** How far back a pronoun reaches, in sentences. */
export const farthest = 8

/** A place where somebody appears in a text. */
export interface Appearance extends Range {
  readonly who: Speaking
  readonly sentence: number
  readonly paragraph: number
  readonly subject: boolean
  readonly possessive: boolean
  readonly quoted: boolean
}

/** What is looked for when somebody is meant by a pronoun or a role. */
export interface Search {
  /** Where the pronoun or role stands, UTF-16 code units. */
  readonly at: number
  readonly pointer: Pointer
  readonly gender: Gender | null
  /** Whether who appears farther back than a pronoun reaches may be meant. */
  readonly farBack: boolean
  /** What the one who is looked for says: people seldom name themselves. */
  readonly content: readonly Range[]
  /** Who spoke last, and where. */
  readonly last: { readonly who: readonly Speaking[]; readonly at: number } | null
}

/** Where everybody appears in a text. */
export interface Salience {
  add(who: Speaking, span: Range): void
  /** Those who can be meant, each with its score; not in order. */
  score(all: readonly Speaking[], search: Search): readonly Candidate[]
  /** The last appearance before an offset in its own sentence of those that count; null without one. */
  lastInSentence(offset: number, counts?: (who: Speaking) => boolean): Appearance | null
  /** Those who appear before an offset, no more than so many sentences back. */
  within(offset: number, sentencesBack: number): readonly Appearance[]
}

/** An empty list of appearances in a text. */
export function makeSalience(text: string, segments: Segments): Salience {
  const byWho = new Map<Speaking, Appearance[]>()
  const bySentence = new Map<number, Appearance[]>()
  const sentenceOf = (offset: number) => firstEndingAfter(segments.sentences, offset)
  const paragraphOf = (offset: number) => firstEndingAfter(segments.paragraphs, offset)
  const isQuoted = (offset: number) => rangeAt(segments.outerQuotations, offset) !== null

  function isSubject(start: number): boolean {
    const sentence = segments.sentences[sentenceOf(start)]
    const before = text.slice(Math.max(sentence?.start ?? start, start - 80), start)
    // In "Ann Lind and Peter Moe left" both are subjects.
    const clause = before.replace(/(?:(?:\p{Lu}[^\s,]*\s)+(?:and\s)?)+$/u, '')
    return (
      before.length < 60 &&
      !/\b(?:by|for|with|to|against|of|about|from|than|at|told|said|asked|on)\s\P{Ll}*$/u.test(
        clause,
      )
    )
  }

  /** What tells of the best appearance of somebody before the place of the search; null where there is none in reach. */
  function bestOf(
    mine: readonly Appearance[],
    { at, farBack, pointer }: Search,
  ): AntecedentFeatures | null {
    const [sentence, paragraph, quoted] = [sentenceOf(at), paragraphOf(at), isQuoted(at)]
    let best: AntecedentFeatures | null = null
    for (let index = mine.length - 1; index >= 0; index--) {
      const one = mine[index]
      if (!one || one.start >= at) continue
      const back = sentence - one.sentence
      if (back > (farBack ? 40 : farthest) && (!farBack || best !== null)) break
      const features: AntecedentFeatures = {
        sentencesBack: Math.min(back, 12),
        sameSentence: Number(back === 0),
        paragraphsBack: Math.min(paragraph - one.paragraph, 6),
        subject: Number(one.subject),
        possessive: Number(one.possessive),
        otherQuotation: Number(one.quoted !== quoted),
        fullName: Number(text.slice(one.start, one.end).includes(' ')),
      }
      if (best === null || weigh(pointer, features) > weigh(pointer, best)) best = features
    }
    return best
  }

  /** Those who appear outside quotations from one offset up to another. */
  function between(from: number, to: number): readonly Appearance[] {
    const found: Appearance[] = []
    for (let sentence = sentenceOf(from); sentence <= sentenceOf(to); sentence++) {
      for (const one of bySentence.get(sentence) ?? []) {
        if (!one.quoted && one.start >= from && one.start < to) found.push(one)
      }
    }
    return found
  }

  /** Whether somebody is a subject in the paragraph before an offset, and nobody else is named there outside quotations. */
  const isAlone = (who: Speaking, offset: number): boolean => {
    const before = between(segments.paragraphs[paragraphOf(offset)]?.start ?? offset, offset)
    return before.some((one) => one.subject) && before.every((one) => one.who === who)
  }

  /** Whether another person is a subject, outside quotations, between where somebody spoke and the place of the search. */
  const isOvertaken = (who: Speaking, from: number, to: number): boolean =>
    between(from + 1, to).some((one) => one.who !== who && isNamed(one.who) && one.subject)

  /** Whether somebody is named in a quotation of what is said, or in what is said after the place of the search. */
  const isIn = (mine: readonly Appearance[], { content, at }: Search): boolean =>
    content.some((span) => mine.some((one) => covers(span, one) && (one.quoted || one.start > at)))

  return {
    add(who, { start, end }) {
      const mine = byWho.get(who) ?? []
      const at = mine.findLastIndex((one) => one.start <= start)
      if (mine[at]?.start === start) return
      const appearance = {
        who,
        start,
        end,
        sentence: sentenceOf(start),
        paragraph: paragraphOf(start),
        subject: isSubject(start),
        possessive: /^['’]/.test(text.slice(end, end + 1)),
        quoted: isQuoted(start),
      } as Appearance
      mine.splice(at + 1, 0, appearance)
      byWho.set(who, mine)
      bySentence.set(appearance.sentence, [
        ...(bySentence.get(appearance.sentence) ?? []),
        appearance,
      ])
    },
    score(all, search) {
      const scored = all.flatMap((who) => {
        const isOther =
          search.gender !== null && who.gender !== null && who.gender !== search.gender
        if (isOther && (!isGuess(who) || isSurelyOther(who))) return []
        const mine = byWho.get(who) ?? []
        const best = bestOf(mine, search)
        if (best === null) return []
        const { last } = search
        const spoke =
          last !== null &&
          last.who.includes(who) &&
          sentenceOf(search.at) - sentenceOf(last.at) <= 3
        const isSame = search.gender !== null && who.gender === search.gender
        const features: AntecedentFeatures = {
          ...best,
          spokeLast: Number(spoke),
          overtaken: Number(spoke && isOvertaken(who, last.at, search.at)),
          sameGender: Number(isSame),
          toldGender: Number(isSame && !isGuess(who)),
          [isOther && isAlone(who, search.at) ? 'otherGivenNameAlone' : 'otherGivenName']:
            Number(isOther),
          often: Math.log(1 + mine.length),
          ownWords: Number(isIn(mine, search)),
        }
        return [{ who, features, score: weigh(search.pointer, features) }]
      })
      const likely = likelihoods(
        search.pointer,
        scored.map(({ score }) => score),
      )
      return scored.map((one, index) => ({ ...one, probability: likely[index] ?? 0 }))
    },
    lastInSentence: (offset, counts = () => true) =>
      (bySentence.get(sentenceOf(offset)) ?? [])
        .filter((one) => one.end <= offset && counts(one.who))
        .toSorted((a, b) => b.end - a.end)[0] ?? null,
    within(offset, sentencesBack) {
      const sentence = sentenceOf(offset)
      const found: Appearance[] = []
      for (let back = 0; back <= sentencesBack; back++) {
        for (const one of bySentence.get(sentence - back) ?? []) {
          if (one.start < offset) found.push(one)
        }
      }
      return found
    },
  }
}
