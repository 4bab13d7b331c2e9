import { OnrecordError } from '../../../errors.ts'

/** Whether the place of a record is the address of a database of PostgreSQL. */
export const isPostgresAddress = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place)

/**
 * The address of a database as it may be shown: without the password, and without what may contain one.
 * @throws OnrecordError `usage` if it cannot be read; the message does not repeat it.
 */
export function showPostgresAddress(address: string): string {
  const { scheme, user, rest } = pattern.exec(address)?.groups ?? {}
  // As in the driver: a user without a host belongs to this machine.
  if (rest === undefined || !URL.canParse(address.replace('@/', '@localhost/'))) {
    const problem =
      'The address of the record cannot be read. Write postgres://user@host/database; in a user or password write @ : / ? # as %40 %3A %2F %3F %23.'
    throw new OnrecordError('usage', { problem })
  }
  return `${scheme}${user === undefined ? '' : `${user}@`}${rest}`
}

/**
 * There is no @ except the one before the host: otherwise a password was not escaped, and any part may belong to it.
 */
const pattern =
  /^(?<scheme>\w{1,20}:\/\/)(?:(?<user>[^:@/?#]*)(?::[^@/?#]*)?@)?(?<rest>[^@/?#]*(?:\/[^@?#]*)?)(?:\?[^@#]*)?$/
