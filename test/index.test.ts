import assert from 'node:assert/strict'
import { test } from 'node:test'

import * as onrecord from '../src/index.ts'

test('the library exports these names and no others', () => {
  assert.deepEqual(Object.keys(onrecord).toSorted(), [
    'OnrecordError',
    'acts',
    'anonymityReasons',
    'authorities',
    'commitmentRelations',
    'differenceKinds',
    'differenceParties',
    'errors',
    'findTimes',
    'firmness',
    'forms',
    'indexCodePoints',
    'ingest',
    'ingestAll',
    'ingestText',
    'judgeFactuality',
    'makePairJudge',
    'makeRange',
    'makeReader',
    'makeSpan',
    'matterBases',
    'metadataFields',
    'modalities',
    'occasionKinds',
    'pairRelations',
    'partsOfSpeech',
    'partyKinds',
    'polarities',
    'publishedBases',
    'read',
    'readMany',
    'relations',
    'reportFormats',
    'saidBases',
    'seatBases',
    'severities',
    'statementKinds',
    'statementOrders',
    'timeAnchors',
    'timeKinds',
    'toConllu',
    'utterances',
    'version',
  ])
})

test('a report is read as the README shows', async () => {
  const { statements } = await onrecord.read({
    content: '“The ship has sailed,” Ann Lind told reporters.',
  })
  const [statement] = statements
  assert.equal(statements.length, 1)
  assert.equal(statement?.speakers[0]?.name, 'Ann Lind')
  assert.equal(statement?.content[0]?.text, '“The ship has sailed,”')
  assert.equal(statement?.addressees[0]?.mention.text, 'reporters')
})

test('a text that cannot be read is an error with a code', async () => {
  await assert.rejects(onrecord.read({ content: Buffer.from('%PDF-1.7'), source: 'a.pdf' }), {
    name: 'OnrecordError',
    code: 'input-binary',
  })
})
