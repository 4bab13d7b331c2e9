import { checkTable, listed } from '../../check-table.ts'
import { findAddressees } from '../../../src/parties/circumstances/find-addressees.ts'
import { clauseOf } from '../notation.ts'

const check = (marked: string): string => {
  const { text, cue, clause } = clauseOf(marked)
  return listed(findAddressees(text, cue, clause).map(({ text: words }) => words))
}

checkTable(
  'findAddressees',
  check,
  `
  # right after a verb of telling
  Lind {told} reporters «no». → reporters
  Lind {told} the committee «no». → the committee
  Lind {told} Elif Kaya «no». → Elif Kaya
  Lind {warned} foreign investors «no». → foreign investors
  Lind {asked} the Kolm Council «no». → the Kolm Council
  Lind {assured} her colleagues «no». → her colleagues
  # several
  Lind {told} Elif Kaya and Peter Moe «no». → Elif Kaya and Peter Moe
  Lind {told} reporters and lawmakers «no». → reporters and lawmakers
  # not the day
  Lind {told} reporters on Monday «no». → reporters
  Lind {told} reporters Monday «no». → reporters
  Lind {told} Peter Moe last Friday «no». → Peter Moe
  # nothing that can be told
  Lind {told} Monday «no». → -
  Lind {told} it «no». → -
  Lind {told} the «no». → -
  # not after another verb
  Lind {said} reporters «no». → -
  Lind {denied} the committee «no». → -
  # in the reporting clause
  Lind {wrote} in a letter to Parliament «no». → Parliament
  In a message to supporters, Lind {said} «no». → supporters
  In remarks to the Kolm Council, Lind {said} «no». → the Kolm Council
  “It rains”, Lind {said} in testimony to the panel. → the panel
  Lind {spoke} to voters «no». → voters
  # not in a clause of another kind
  Lind {said} on the way to Parliament «no». → -
  On a visit to Parliament, Lind {said} «no». → -
  # not within what is said
  Lind {said} «he told reporters no». → -
  Lind {said} «he sent a letter to Parliament». → -
`,
)
