import type { OnrecordError } from '../errors.ts'

/** Why something in a folder is passed over: it is a pipe, a socket or a device; it is a link to what stands outside the folder. */
export type PassedOver = 'no-file' | 'leads-out'

/** A file found, an address to be fetched, what is passed over, or why there is none of them. `path` is as given. */
export type FoundInput =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'passed'; readonly path: string; readonly why: PassedOver }
  | { readonly kind: 'failed'; readonly path: string; readonly error: OnrecordError }
