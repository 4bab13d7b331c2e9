import { findEvent } from '../../../src/firmness/factuality/find-event.ts'
import { checkTable } from '../../check-table.ts'
import { readTree } from './tree-notation.ts'

/** The values of the feature that is named before the stroke, for the word in brackets. */
const check = (given: string): string => {
  const [name = '', notation = ''] = given.split(' | ')
  return (
    (findEvent(readTree(notation))?.features ?? [])
      .filter((feature) => feature.startsWith(`${name}=`))
      .map((feature) => feature.slice(name.length + 1))
      .join('; ') || '-'
  )
}

const plain = 'They/PRON/nsubj/2 [sailed]/VERB/root/0'
const modal = 'They/PRON/nsubj/3 may/AUX/aux/3 [sail]/VERB/root/0'
const joined = 'They/PRON/nsubj/3 will/AUX/aux/3 rest/VERB/root/0 and/CCONJ/cc/5 [sail]/VERB/conj/3'
const wanted = 'They/PRON/nsubj/2 wanted/VERB/root/0 to/PART/mark/4 [sail]/VERB/xcomp/2'
const condition =
  'If/SCONJ/mark/3 they/PRON/nsubj/3 [sail]/VERB/advcl/5 we/PRON/nsubj/5 rest/VERB/root/0'
const main =
  'If/SCONJ/mark/3 they/PRON/nsubj/3 sail/VERB/advcl/5 we/PRON/nsubj/5 [rest]/VERB/root/0'
const relative =
  'No/DET/det/2 boat/NOUN/nsubj/5 they/PRON/nsubj/4 [built]/VERB/acl/2 sank/VERB/root/0'
const none = 'No/DET/det/2 boat/NOUN/nsubj/3 [sank]/VERB/root/0'
const managed =
  'They/PRON/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 manage/VERB/root/0 to/PART/mark/6 [sail]/VERB/xcomp/4'

checkTable(
  'treeFeatures',
  check,
  `
  # whether there is a tree
  tree | ${plain} → read
  # its auxiliaries; those of the word that it is joined to
  auxiliaries | ${plain} → · VERB ed
  auxiliaries | ${modal} → may VERB
  auxiliaries | ${joined} → will VERB
  auxiliaries | ${wanted} → to VERB
  # its subject; that of the word above
  of | ${modal} → they may
  of | ${joined} → they will
  of | ${none} → NOUN ·
  of which | ${none} → no
  # its relation and the mark of its clause
  relation | ${condition} → advcl ·
  mark | ${condition} → advcl if
  within | ${condition} → if VERB
  mark | ${main} → root ·
  # the clauses beside it
  has clause | ${main} → advcl if VERB
  beside | ${main} → own if before
  # the word itself
  base auxiliaries | ${plain} → sailed ·; sail ·; saile ·
  # what it hangs on
  under | ${wanted} → wanted xcomp; want xcomp; wante xcomp
  under both | ${wanted} → · VERB ed true
  under auxiliaries | ${managed} → xcomp did not
  under | ${plain} → -
  far under | ${relative} → sank nsubj; sink nsubj
  path | ${relative} → acl nsubj
  root of | ${condition} → we
  # what governs it, and what governs another
  governor | ${modal} → may
  governor | ${none} → no
  governor | ${relative} → -
  governor | ${managed} → not; manage to
  governed | ${modal} → possible false
  negated | ${managed} → true false
  negated | ${relative} → false false
`,
)
