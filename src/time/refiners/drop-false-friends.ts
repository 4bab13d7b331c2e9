import falseFriends from '../false-friends.json' with { type: 'json' }
import { findAll } from '../find-all.ts'
import type { Candidate, Refiner } from '../meaning.ts'

/** Takes out names, papers and numbers that look like times: "Wednesday Addams", "2000 people", "Theresa May". */
export const dropFalseFriends: Refiner = {
  name: 'drop-false-friends',
  refine(text, candidates) {
    const persons = findPersons(text)
    return candidates.filter((candidate, index) => {
      const words = text.slice(candidate.start, candidate.end)
      const before = text.slice(Math.max(0, candidate.start - 24), candidate.start)
      const after = text.slice(candidate.end, candidate.end + 30)
      if (/^,? ?(?:BCE?\b|B\.C\.)/.test(after)) return false
      switch (candidate.rule) {
        case 'counted-ago':
          return !/\b(?:million|billion|thousand|hundred|half) $/i.test(before)
        case 'weekdays':
        case 'sets-plural':
          return !afterWeekday.test(after) && !beforeWeekday.test(before)
        case 'years':
          return !/^\d/.test(words) || !isCount(before, after)
        case 'short-years':
          return hasYearNear(text, candidates, index)
        case 'month-alone':
          return !persons.has(words.trim().toLowerCase()) && !titleBefore.test(before)
        case 'relative-days':
          return !/^(?:Today|TODAY)$/.test(words) || !/\p{Lu}\p{L}{0,20} $/u.test(before)
        case 'sets-adverbs':
          return !/(?:\b[Tt]he|\b\p{Lu}\p{L}{0,20}) $/u.test(before) || !/^ ?["”]/.test(after)
        default:
          return true
      }
    })
  },
}

/** Whether a year in four digits stands near a candidate on its line: "in 80 and 84 …, in 2000". */
function hasYearNear(text: string, candidates: readonly Candidate[], index: number): boolean {
  const { start, end } = candidates[index] ?? { start: 0, end: 0 }
  return candidates.slice(Math.max(0, index - 8), index + 9).some((other) => {
    const between = text.slice(Math.min(other.end, end), Math.max(other.start, start))
    return other.rule === 'years' && between.length < 200 && !between.includes('\n')
  })
}

/** Months that are persons in this text: somebody is named with one ("Theresa May", "June Lind", "Mrs May"). */
function findPersons(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { groups } of findAll(text, named)) {
    const name = groups?.['surname'] ?? groups?.['given']
    if (name !== undefined) found.add(name.toLowerCase())
  }
  return found
}

const months = '(?:April|May|June|August)'
const titles = falseFriends.titlesBeforeName
  .map((title) => title.charAt(0).toUpperCase() + title.slice(1))
  .join('|')
const named = new RegExp(
  `\\b(?:${titles})\\.? (?<surname>${months})\\b|\\b(?<!(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|[Uu]ntil) )(?<given>${months}) (?!(?:The|A|An|He|She|It|They|We|In|On|At|But|And|For|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}\\p{Ll}{2,20}\\b`,
  'gu',
)
const titleBefore = new RegExp(`\\b(?:${titles})\\.? $`)
const afterWeekday = new RegExp(
  `^['’]?s? (?:${falseFriends.afterWeekday.join('|')})\\b(?! (?:to|on|in|at|that|as|when)\\b)`,
  'i',
)
const beforeWeekday = new RegExp(`\\b(?:${falseFriends.beforeWeekday.join('|')}) $`, 'i')
const quantity = new RegExp(`\\b(?:${falseFriends.beforeCount.join('|')}) $`, 'i')
const counted = new RegExp(
  `^ (?:\\p{Ll}{3,12} )?(?:${falseFriends.countedNouns.join('|')})\\b`,
  'u',
)
const isCount = (before: string, after: string): boolean =>
  quantity.test(before) ||
  counted.test(after) ||
  /^ ?(?:million|billion|percent|per cent|[ap]\.?m\b|years?[ -]old|of (?:them|those|which)\b)/.test(
    after,
  ) ||
  /[@#]\S{0,20}$/.test(before)
