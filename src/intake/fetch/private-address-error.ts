/** A name or an address leads to where nothing is fetched from unless a person says so. Turned into an OnrecordError before it is seen outside. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'

  constructor(address: string) {
    super(
      `it leads to ${address}, which is not an address of the public internet; allow it with --allow-private`,
    )
  }
}
