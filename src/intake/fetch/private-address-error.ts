/**
 * A name or an address leads to a place that is not fetched from unless a person allows it. It becomes an
 * OnrecordError before it leaves this folder.
 */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'

  constructor(address: string) {
    super(
      `it leads to ${address}, which is not an address of the public internet; allow it with --allow-private`,
    )
  }
}
