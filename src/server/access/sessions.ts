import { hashText } from '../../hash-text.ts'
import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Browsers that have shown the token, each known by a secret of its own; they end with the server. */
export interface Sessions {
  /** Begins one, and gives its secret. */
  readonly begin: () => string
  readonly has: (secret: string) => boolean
  readonly end: (secret: string) => void
  /** A code that begins one session, once: for the link that is printed. */
  readonly makeCode: () => string
  /** Whether a code is one that was made; it is none any more then. */
  readonly useCode: (code: string) => boolean
}

/** Sessions that last for 30 days. `now` gives milliseconds since 1970. */
export function makeSessions(now: () => number = Date.now): Sessions {
  // By their hashes: looking one up tells nothing of how near a guess is.
  const ends = new Map<string, number>()
  const codes = new Set<string>()
  return {
    begin() {
      for (const [secret, end] of ends) if (end <= now()) ends.delete(secret)
      const secret = makeSecret()
      ends.set(hashText(secret), now() + sessionTime)
      return secret
    },
    has: (secret) => (ends.get(hashText(secret)) ?? 0) > now(),
    end: (secret) => void ends.delete(hashText(secret)),
    makeCode() {
      const code = makeSecret()
      codes.add(hashText(code))
      return code
    },
    useCode: (code) => codes.delete(hashText(code)),
  }
}

/** A secret that nobody guesses: 192 bits, as they stand in an address. */
export const makeSecret = (): string => randomBytes(24).toString('base64url')

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashText(one)), Buffer.from(hashText(other)))

/** How long a session lasts, in seconds and milliseconds. */
export const sessionSeconds = 30 * 24 * 60 * 60
const sessionTime = sessionSeconds * 1000
