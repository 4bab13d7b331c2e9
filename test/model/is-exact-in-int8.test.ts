import assert from 'node:assert/strict'
import { test } from 'node:test'

import * as onnxruntime from 'onnxruntime-node'

import { isExactInInt8 } from '../../src/model/is-exact-in-int8.ts'

/** A runtime whose products are these. */
const giving = (sum: number) => ({
  Tensor: onnxruntime.Tensor,
  InferenceSession: {
    create: async () => ({
      run: async () => ({ y: { data: new Int32Array(8 * 32).fill(sum) } }),
      release: async () => undefined,
    }),
  } as unknown as typeof onnxruntime.InferenceSession,
})

test('sums of 64 products of 255 and 127 are 2,072,640 where 8 bits are exact', async () =>
  assert.equal(await isExactInInt8(giving(2_072_640)), true))

test('two products in 16 bits overflow: 32 times 32,767', async () =>
  assert.equal(await isExactInInt8(giving(32 * 32_767)), false))

test('a runtime that cannot try it is taken for inexact', async () => {
  const refuses = { create: () => Promise.reject(new Error('no such operator')) }
  const runtime = {
    Tensor: onnxruntime.Tensor,
    InferenceSession: refuses as unknown as typeof onnxruntime.InferenceSession,
  }
  assert.equal(await isExactInInt8(runtime), false)
})

test('the shipped runtime says the same of this processor twice', async () =>
  assert.equal(await isExactInInt8(onnxruntime), await isExactInInt8(onnxruntime)))
