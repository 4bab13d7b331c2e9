import wabt from 'wabt'

/** The module of a text in WebAssembly's text format, in base64. */
export async function assembleScan(text: string): Promise<string> {
  const tools = await wabt()
  const module = tools.parseWat('scan-codes.wat', text, { simd: true })
  const { buffer } = module.toBinary({})
  module.destroy()
  return Buffer.from(buffer).toString('base64')
}
