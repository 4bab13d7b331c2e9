import { OnrecordError } from './errors.ts'

/** The first version of Node that has all that is used here. */
const needed = [22, 12] as const

/**
 * Refuses a Node that is too old, before anything that it lacks is asked for: the library cannot bring one along, as the command does. It stands first among the imports of the library.
 * @throws OnrecordError `node-too-old`.
 */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNew = major > needed[0] || (major === needed[0] && minor >= needed[1])
  if (!isNew) throw new OnrecordError('node-too-old', { version, needed: needed.join('.') })
}

requireNode(process.versions.node)
