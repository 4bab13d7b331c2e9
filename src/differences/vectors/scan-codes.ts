import { codeBytes } from './sign-code.ts'
import scanModule from './scan-module.json' with { type: 'json' }

/** Codes one after the other, in a memory of their own, and what looks at each of them. */
export interface CodeScan {
  readonly append: (codes: Uint8Array) => void
  /** Codes from the place of one on. */
  readonly read: (from: number, count: number) => Uint8Array
  readonly clear: () => void
  /** Those that differ from a code in at most so many bits, in their order; null if they are more than `mostFound`. */
  readonly find: (
    code: Uint8Array,
    limit: number,
  ) => readonly { readonly index: number; readonly distance: number }[] | null
}

/** So many are written down, at most. */
const mostFound = 4096

/** In the memory: the code that is looked for, what was found, and from the second page on the codes. */
const wantedAt = 0
const foundAt = 64
const codesAt = 65_536
const pageBytes = 65_536

/** What of WebAssembly is used: no library of types that Node has declares it. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: ScanExports }
}

interface ScanExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void }
  readonly scan: (
    codes: number,
    count: number,
    wanted: number,
    limit: number,
    found: number,
    most: number,
  ) => number
}

/** Without codes. It runs in WebAssembly with instructions for 16 bytes at once, a million codes in some milliseconds (scan-codes.wat). */
export function openScan(): CodeScan {
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly
  const module = new Module(Buffer.from(scanModule.wasm, 'base64'))
  const { memory, scan } = new Instance(module).exports
  let count = 0
  return {
    append(codes) {
      const from = codesAt + count * codeBytes
      const missing = from + codes.length - memory.buffer.byteLength
      if (missing > 0) {
        // At least by half, so that many small additions do not each copy all.
        const pages = Math.max(missing, memory.buffer.byteLength / 2) / pageBytes
        memory.grow(Math.ceil(pages))
      }
      new Uint8Array(memory.buffer).set(codes, from)
      count += codes.length / codeBytes
    },
    read: (from, some) =>
      new Uint8Array(memory.buffer, codesAt + from * codeBytes, some * codeBytes).slice(),
    clear() {
      count = 0
    },
    find(code, limit) {
      new Uint8Array(memory.buffer).set(code, wantedAt)
      const number = scan(codesAt, count, wantedAt, limit, foundAt, mostFound)
      if (number === mostFound) return null
      const found = new Uint32Array(memory.buffer, foundAt, 2 * number)
      return Array.from({ length: number }, (_, at) => ({
        index: found[2 * at] ?? 0,
        distance: found[2 * at + 1] ?? 0,
      }))
    },
  }
}
