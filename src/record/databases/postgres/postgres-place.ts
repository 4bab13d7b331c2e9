import { OnrecordError } from '../../../errors.ts'

/** Whether the place of a record is the address of a database of PostgreSQL. */
export const isPostgresAddress = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place)

/**
 * The address of a database as it may be shown: without the password, and without what may hold one.
 * @throws OnrecordError `usage` where it cannot be read; the message does not repeat it.
 */
export function showPostgresAddress(address: string): string {
  const { scheme, user, rest } = pattern.exec(address)?.groups ?? {}
  // As the driver does: a user without a host is of this machine.
  if (rest === undefined || !URL.canParse(address.replace('@/', '@localhost/'))) {
    const problem =
      'The address of the record cannot be read. Write postgres://user@host/database; in a user or password write @ : / ? # as %40 %3A %2F %3F %23.'
    throw new OnrecordError('usage', { problem })
  }
  return `${scheme}${user === undefined ? '' : `${user}@`}${rest}`
}

/** No @ but the one before the host: else a password was not written as it must be, and any part may be of it. */
const pattern =
  /^(?<scheme>\w{1,20}:\/\/)(?:(?<user>[^:@/?#]*)(?::[^@/?#]*)?@)?(?<rest>[^@/?#]*(?:\/[^@?#]*)?)(?:\?[^@#]*)?$/
