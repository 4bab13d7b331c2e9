import type * as onnxruntime from 'onnxruntime-node'

/** An ONNX graph: the product of `a`, uint8 [8, 64], and `b`, int8 [64, 32]. */
const product =
  'CAkSADpcChgKAWEKAWISAXkiDU1hdE11bEludGVnZXISAXBaEwoBYRIOCgwIAhIICgIICAoCCEBaEwoBYhIOCgwIAxIICgIIQAoCCCBiEwoBeRIOCgwIBhIICgIICAoCCCBCBAoAEBE='

/**
 * Whether the runtime multiplies numbers of all 8 bits exactly on this processor. On one of x86 without VNNI sums of two products overflow 16 bits unless the
 * runtime is told to work more slowly (`session.x64quantprecision`); on one with VNNI or AMX to be told so costs two thirds of the speed. What cannot be
 * tried is taken for inexact.
 */
export async function isExactInInt8({
  InferenceSession,
  Tensor,
}: Pick<typeof onnxruntime, 'InferenceSession' | 'Tensor'>): Promise<boolean> {
  const [rows, inner, columns, a, b] = [8, 64, 32, 255, 127]
  try {
    const session = await InferenceSession.create(Buffer.from(product, 'base64'), {
      intraOpNumThreads: 1,
      logSeverityLevel: 3,
    })
    try {
      const { y } = await session.run({
        a: new Tensor('uint8', new Uint8Array(rows * inner).fill(a), [rows, inner]),
        b: new Tensor('int8', new Int8Array(inner * columns).fill(b), [inner, columns]),
      })
      const sums = [...((y?.data ?? []) as Int32Array)]
      return sums.length === rows * columns && sums.every((sum) => sum === inner * a * b)
    } finally {
      await session.release()
    }
  } catch {
    return false
  }
}
