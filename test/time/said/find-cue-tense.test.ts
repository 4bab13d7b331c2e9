import { findCueTense } from '../../../src/time/said/find-cue-tense.ts'
import { checkTable, readMark } from '../../check-table.ts'

checkTable(
  'findCueTense',
  (marked) => {
    const { text, span } = readMark(marked)
    return findCueTense(text, span)
  },
  `
  # what was or is being said
  Lind [said] it rains. → told
  Lind [says] it rains. → told
  Lind also [said] it rains. → told
  Lind [was saying] it rains. → told
  Lind would [say] it rains. → told
  # what has been said some time or other
  Lind [has said] it rains. → some time
  Lind has [said] it rains. → some time
  Lind had also [warned] of rain. → some time
  They’ve [said] it rains. → some time
  Lind has long since [said] it rains. → some time
  Having [said] it rains, Lind left. → some time
  Lind has openly and often [said] it rains. → some time
  # an adverb of it, before, within or after
  Lind previously [said] it rains. → some time
  Lind [had repeatedly said] it rains. → some time
  Lind [often says] it rains. → some time
  Lind once [said] it rains. → some time
  Lind [said] repeatedly it rains. → some time
  Lind [said] in the past it rains. → some time
  Lind [said] earlier it rains. → some time
  Lind [said] it rains repeatedly. → told
  # what will be said
  Lind will [say] it rains. → ahead
  Lind [will say] it rains. → ahead
  Lind won't [say] it rains. → ahead
  Lind’ll [say] it rains. → ahead
  Lind shall also [say] it rains. → ahead
  Lind is expected to [say] it rains. → ahead
  Lind plans to [announce] rain. → ahead
  It will be [announced] that it rains. → ahead
  Lind [is to announce] rain. → ahead
  Lind is set to soon [announce] rain. → told
  # a word of the clause before
  He has left, [said] Lind. → told
  “It will rain,” [said] Lind. → told
  He will leave; Lind [said] so. → told
  It was once. Lind [said] so. → told
  # part of another word
  Lind chas [said] it rains. → told
  Lind atonce [said] it rains. → told
`,
)
