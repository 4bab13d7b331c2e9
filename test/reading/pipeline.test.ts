import assert from 'node:assert/strict'
import { test } from 'node:test'

import { mapInOrder } from '../../src/reading/map-in-order.ts'
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
  assert.throws(() => makePipeline([first]), /no stage gives tags, drafts, parties, statements/)
})

test('results come in the order of the items, no more are begun than allowed, and a failure ends it', async () => {
  let running = 0
  let most = 0
  const done: number[] = []
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running--
    if (item === 7) throw new Error('seven')
    return item
  }
  await assert.rejects(async () => {
    for await (const result of mapInOrder([1, 2, 3, 4, 5, 6, 7, 8], 3, work)) done.push(result)
  }, /seven/)
  assert.deepEqual(done, [1, 2, 3, 4, 5, 6])
  assert.ok(most <= 3)
})
