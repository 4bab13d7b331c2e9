import { checkMarks, checkTable, listed } from '../../check-table.ts'
import { findRoleMentions } from '../../../src/parties/discourse/find-role-mentions.ts'
import { called, readDiscourse } from '../notation.ts'

const find = (text: string) => findRoleMentions(text, readDiscourse(text).discourse.byRole)

checkMarks(
  'findRoleMentions',
  (text) => find(text).map(({ span }) => span),
  `
  # "the" and a role that one person bears
  They had seen Minister Ann Lind there. [The minister] left.
  They had seen Ann Lind, a clerk, there. It rained on [the clerk].
  They had seen Minister Ann Lind there. So [the minister] left, and [the minister] came.
  # a role that nobody bears
  They had seen Ann Lind there. The minister left.
  They had seen Minister Ann Lind there. The clerk left.
  # another article
  They had seen Minister Ann Lind there. A minister left.
  They had seen Minister Ann Lind there. Her minister left.
  # several of it, and a longer word
  They had seen Minister Ann Lind there. The ministers left.
  They had seen Minister Ann Lind there. The ministerial car left.
  # before a name
  They had seen Minister Ann Lind there. The minister Moe left.
  # two who bear it
  They had seen Minister Ann Lind and Minister Peter Moe there. The minister left.
  # of whom one is named three times as often
  They had seen Minister Ann Lind and Minister Peter Moe there. Lind left. Lind came. [The minister] left.
  They had seen Minister Ann Lind and Minister Peter Moe there. Lind left. The minister left.
`,
)

checkTable(
  'who is meant',
  (text) => listed(find(text).map(({ who }) => called(who))),
  `
  They had seen Minister Ann Lind and Admiral Peter Moe there. The minister left. The admiral came. → Ann Lind; Peter Moe
`,
)
