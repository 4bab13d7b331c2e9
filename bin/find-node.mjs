import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The path of a Node new enough for Onrecord: the one that runs this, else the one that npm brought along as
 * an optional dependency. Null where there is neither.
 */
export function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  try {
    const require = createRequire(import.meta.url)
    return join(dirname(require.resolve(`node-${platform}-${process.arch}/package.json`)), program)
  } catch {
    return null
  }
}
