import type { OnrecordError } from '../errors.ts'

/**
 * The reason why something in a folder is skipped: it is a pipe, a socket or a device, or a link out of the folder.
 */
export type PassedOver = 'no-file' | 'leads-out'

/**
 * A file that was found, an address to be fetched, something that is skipped, or the reason why there is none of
 * them. `path` is as given.
 */
export type FoundInput =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'passed'; readonly path: string; readonly why: PassedOver }
  | { readonly kind: 'failed'; readonly path: string; readonly error: OnrecordError }
