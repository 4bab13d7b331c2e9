import { checkTable } from '../../check-table.ts'
import { findOccasion, occasionNamed } from '../../../src/parties/circumstances/find-occasion.ts'
import { clauseOf } from '../notation.ts'

const check = (marked: string): string => {
  const { text, clause } = clauseOf(marked)
  const found = findOccasion(text, clause)
  return found
    ? [found.kind, ...[found.span, found.place, found.outlet].map((one) => one?.text ?? '-')].join(
        ' | ',
      )
    : '-'
}

checkTable(
  'findOccasion: kind | words | place | outlet',
  check,
  `
  # each kind
  In an interview, Lind {said} «no». → interview | In an interview | - | -
  Lind {said} at a news conference «no». → briefing | at a news conference | - | -
  Lind {said} in his speech «no». → speech | in his speech | - | -
  The ministry {said} in a statement «no». → statement | in a statement | - | -
  Lind {said} at a hearing «no». → hearing | at a hearing | - | -
  Lind {said} in a phone call «no». → call | in a phone call | - | -
  Lind {said} in an email «no». → letter | in an email | - | -
  Lind {said} on television «no». → broadcast | on television | - | -
  Lind {said} on Twitter «no». → social-media | on Twitter | - | -
  Lind {said} in an affidavit «no». → document | in an affidavit | - | -
  Lind {said} during the talks «no». → meeting | during the talks | - | -
  # words between the article and the noun
  Lind {said} in a long wet speech «no». → speech | in a long wet speech | - | -
  Lind {said} in Moe’s last interview «no». → interview | in Moe’s last interview | - | -
  # what belongs to it
  In an interview with Elif Kaya, Lind {said} «no». → interview | In an interview with Elif Kaya | - | -
  In a speech on Monday, Lind {said} «no». → speech | In a speech on Monday | - | -
  In a letter to the Council, Lind {said} «no». → letter | In a letter to the Council | - | -
  # an outlet
  In an interview with Harbour News, Lind {said} «no». → interview | In an interview with Harbour News | - | Harbour News
  In an interview with the Kolm Gazette, Lind {said} «no». → interview | In an interview with the Kolm Gazette | - | Kolm Gazette
  In an interview with Elif Kaya, the evening anchor of Harbour News, Lind {said} «no». → interview | In an interview with Elif Kaya, the evening anchor of Harbour News | - | Harbour News
  # a place
  Lind, in Halden, {said} at a news conference «no». → briefing | at a news conference | Halden | -
  Moe, aboard the Mary Lind, {said} in an interview «no». → interview | in an interview | the Mary Lind | -
  Moe, in tears, {said} in an interview «no». → interview | in an interview | - | -
  # no occasion
  Lind {told} reporters «no». → -
  Lind {said} in Halden «no». → -
  Lind {said} after an interview «no». → -
  Lind {said} in an interviewer’s car «no». → -
  # within what is said
  Lind {said} «no in an interview». → -
`,
)

checkTable(
  'occasionNamed by a headline: kind and words',
  (line) => {
    const found = occasionNamed(line)
    return found ? `${found.kind} | ${line.slice(found.at, found.at + found.length)}` : '-'
  },
  `
  DAILY PRESS BRIEFING → briefing | DAILY PRESS BRIEFING
  Daily Press Briefing, Monday → briefing | Daily Press Briefing
  Interview With Ann Lind → interview | Interview
  JOINT NEWS CONFERENCE → briefing | JOINT NEWS CONFERENCE
  Senate Hearing on Rain → hearing | Hearing
  Remarks by Ann Lind → speech | Remarks
  # not one that is written
  A Statement by Ann Lind → -
  A Letter to Parliament → -
  # not a part of a word
  Ann Lind, Interviewer → -
  Rain in Halden → -
`,
)

checkTable(
  'a comma between adjectives, a place at the start or in the words of the occasion',
  check,
  `
  Lind {said} in a long, wet speech «no». → speech | in a long, wet speech | - | -
  In Halden, Lind {said} at a news conference «no». → briefing | at a news conference | Halden | -
  Lind {said} in an interview at the Pentagon «no». → interview | in an interview at the Pentagon | the Pentagon | -
  `,
  { todo: true },
)
