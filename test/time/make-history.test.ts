import type { Candidate } from '../../src/time/meaning.ts'
import { makeHistory } from '../../src/time/make-history.ts'
import { findCandidates } from '../../src/time/find-times.ts'
import { resolveMeaning } from '../../src/time/resolve-meaning.ts'
import { readCalendarDays } from '../../src/text/index.ts'
import { checkTable } from '../check-table.ts'

/** Of a report of June 17, 2014, the year that its paragraph tells of at the last time; - for none. */
const historyAt = (text: string): string => {
  const published = readCalendarDays('2014-06-17')
  const history = makeHistory(text, published)
  let last: Candidate | undefined
  for (const candidate of findCandidates(text)) {
    if (last) {
      const around = { published, told: null, history: history.at(last), direction: () => null }
      const days = resolveMeaning(last.meaning, around)
      if (days) history.add(last, days)
    }
    last = candidate
  }
  return String((last && history.at(last)) ?? '-')
}

checkTable(
  'makeHistory',
  historyAt,
  `
  # a year that opens a sentence
  In 2003, they met. On October 4 it broke up. → 2003
  2003 was wet. On October 4 it broke up. → 2003
  It was over. In 2003, they met. On October 4 it broke up. → 2003
  It was “over.” During 2003, they met. On October 4 it broke up. → 2003
  In June 2003, they met. On October 4 it broke up. → 2003
  On June 16, 2003, they met. On October 4 it broke up. → 2003
  # and goes on from date to date
  In 2003, they met. On October 4 it broke up. On October 9 it met. → 2003
  # a year in the midst of one
  They met in 2003. On October 4 it broke up. → -
  The 2003 election was close. On October 4 it broke up. → -
  It was the worst since 2003. On October 4 it broke up. → -
  # another time between
  In 2003, they met. They met last week. On October 4 it broke up. → -
  In 2003, they met. In 1998, they did not. On October 4 it broke up. → 1998
  # another paragraph, or line
  In 2003, they met.¶On October 4 it broke up. → -
  In 2003, they met.⏎On October 4 it broke up. → -
  # the report's year, or one to come
  In 2014, they met. On October 4 it broke up. → -
  In 2015, they will meet. On October 4 it breaks up. → -
  # more than a year
  In the 1990s, they met. On October 4 it broke up. → -
`,
)
