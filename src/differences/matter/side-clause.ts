import { relationSet } from '../../data-model/index.ts'
import { sideMarks } from './matter-words.ts'
import { dependentsBy, type SentenceTree } from './sentence-tree.ts'

/** Whether a clause stands beside the main one, by the word that opens it: "if it rains", "while the port is shut". */
export const isSideClause = (tree: SentenceTree, clause: number): boolean =>
  dependentsBy(tree, clause, openers).some((mark) => sideMarks.has(tree.forms[mark] ?? ''))

const openers = relationSet('mark', 'advmod')
