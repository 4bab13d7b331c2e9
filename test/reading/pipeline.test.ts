import assert from 'node:assert/strict'
import { test } from 'node:test'

import { makePipeline, type Stage } from '../../src/reading/pipeline.ts'
import { pipeline } from '../../src/reading/stages.ts'

const stage = (name: string, requires: Stage['requires'], assigns: Stage['assigns']): Stage => ({
  name,
  requires,
  assigns,
  run: () => [],
})

test('a pipeline whose stage needs what is not there is refused when it is built', () => {
  const [first, second] = pipeline.stages
  assert.ok(first && second)
  assert.throws(
    () => makePipeline([second, first]),
    /stage model needs segments, which no stage before it gives/,
  )
  assert.throws(
    () => makePipeline([first, stage('again', [], 'segments')]),
    /gives segments, which is there already/,
  )
  assert.throws(
    () => makePipeline([first]),
    /no stage gives tagged, trees, drafts, attributed, times, dated, judged, matters, statements/,
  )
})
