/** The reason why an address could not be fetched, in words, from what node:http threw. */
export function describeFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  // If a name has several addresses, each has an error of its own.
  const [first] = cause instanceof AggregateError ? (cause.errors as readonly unknown[]) : []
  if (first !== undefined) return describeFailure(first)
  const code = 'code' in cause ? String(cause.code) : ''
  if (/^(?:CERT_|ERR_TLS_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code)) {
    return `its certificate is not trusted: ${cause.message}`
  }
  if (/^(?:EPROTO$|ERR_SSL_)/.test(code)) return 'it does not speak TLS as it should'
  return reasons[code] ?? (cause.message === 'aborted' ? reasons.ECONNRESET : cause.message)
}

const reasons: Readonly<Record<string, string>> & { readonly ECONNRESET: string } = {
  ENOTFOUND: 'no host of that name is known',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection broke off before the end',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'no way leads to the host',
  ENETUNREACH: 'no way leads to the host',
}
