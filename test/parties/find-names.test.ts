import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { findNames } from '../../src/parties/names/find-names.ts'
import { segmentText } from '../../src/segment/index.ts'
import { assign, checkSpeakers } from './check-speakers.ts'

const namesIn = (text: string): readonly string[] =>
  findNames(text, segmentText(text).sentences).map(({ span }) => span.text)

describe('what opens a sentence or a clause is no part of a name', () => {
  const cases: readonly (readonly [text: string, ...names: string[]])[] = [
    ['Whether Orrel would stay was open.', 'Orrel'],
    ['Did Orrel know?', 'Orrel'],
    ['Did Ann Orrel know?', 'Ann Orrel'],
    ['Does Lind agree?', 'Lind'],
    ['Didn’t Lind agree?', 'Lind'],
    ['Are Lind and Moe friends?', 'Lind', 'Moe'],
    ['Were Lind and Moe there?', 'Lind', 'Moe'],
    ['Has Orrel won?', 'Orrel'],
    ['Would Senator Lind go?', 'Lind'],
    ['Must Orrel go?', 'Orrel'],
    ['Unless Lind goes, he stays.', 'Lind'],
    ['If Lind goes, he loses.', 'Lind'],
    ['Whereas Lind left, Moe stayed.', 'Lind', 'Moe'],
    ['Had Orrel known, he would have left.', 'Orrel'],
    ['Whose Lind is it?', 'Lind'],
    ['Whenever Orrel speaks, they leave.', 'Orrel'],
    ['Will Orrel go?', 'Orrel'],
    ['Will Senator Orrel go?', 'Orrel'],
    ['Can Orrel win?', 'Orrel'],
    ['May Orrel go?', 'Orrel'],
    ['Do Lind and Moe agree?', 'Lind', 'Moe'],
    ['“Will Orrel go?” they asked.', 'Orrel'],
    ['Will it stay?'],
    // Names, where no question tells otherwise.
    ['Will Orrel, a teacher, left.', 'Will Orrel'],
    ['They met Will Orrel. Will Orrel go?', 'Will Orrel', 'Will Orrel'],
    ['May Orrel left.', 'May Orrel'],
    ['They met Can Orrel.', 'Can Orrel'],
    // Headlines.
    ['Did Ann Orrel Know of the Plan for the Harbour?\n\nThey left.', 'Ann Orrel'],
    ['Will Orrel Stay on the Board of the Harbour?\n\nThey left.'],
  ]
  for (const [text, ...names] of cases) test(text, () => assert.deepEqual(namesIn(text), names))
})

test('the label of those who ask is no name', () => {
  for (const label of ['QUESTION', 'Q', 'REPORTER', 'Question', 'QUESTION 2', 'JOURNALIST']) {
    assert.deepEqual(namesIn(`${label}: Is the harbour open?`), [], label)
    const { attributions, parties } = assign(
      `[1:${label}] {1::} «1:Is it open?»\n[2:Ann Lind] {2:said} «2:so».`,
    )
    assert.equal(attributions[0]?.authority, 'collective', label)
    assert.deepEqual(
      parties.map(({ kind }) => kind),
      ['group', 'person'],
    )
  }
})

checkSpeakers('a question is turned round', [
  ['[1:Ann Lind] {1:said} «1:no». [2:Whether Lind] {2:said} «2:so».', 'Ann Lind', 'Ann Lind'],
  ['Peter Moe and Ann Lind left. Are [1:Lind and Moe] {1:saying} «1:so»?', 'Ann Lind + Peter Moe'],
  ['[1:Will Orrel] {1:say} «1:so»? Orrel left. He stayed.', 'Orrel'],
])
