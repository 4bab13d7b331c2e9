import { hostname, networkInterfaces } from 'node:os'

/** The names and addresses of this machine for itself. */
export const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1']

/** Whether nobody but this machine reaches a server there. */
export const isLoopback = (host: string): boolean => loopback.includes(host.toLowerCase())

/** Whether a server there listens at every address of the machine. */
export const isEverywhere = (host: string): boolean => /^(?:0\.0\.0\.0|\[?::\]?)$/.test(host)

/** The addresses by which others reach this machine, as they stand in a URL. */
export const ownAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))

/** What a request's Host may say of a server that listens at `host`, without a port. */
export function ownNames(host: string): readonly string[] {
  if (isLoopback(host)) return loopback
  if (!isEverywhere(host)) return [host.toLowerCase(), ...loopback]
  const name = hostname().toLowerCase()
  return [...ownAddresses(), name, `${name}.local`, ...loopback]
}
