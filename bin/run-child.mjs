import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { isatty } from 'node:tty'

/**
 * Runs a program in a child that ends when this process does, however that comes about: signals are passed on, and the child can read on its file descriptor 3 that
 * this process is gone. `input`, if given, is what the child can read on its file descriptor 4.
 * @returns its exit code; 128 and the number of the signal where one ended it.
 */
export async function runChild(program, args, { input, ...options } = {}) {
  const child = spawn(program, args, {
    ...options,
    stdio: ['inherit', 'inherit', 'inherit', 'pipe', input === undefined ? 'ignore' : 'pipe'],
  })
  // A terminal sends Ctrl+C to the child as well.
  const hasTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor))
  const passOn = (signal) => {
    if (signal !== 'SIGINT' || !hasTerminal) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, passOn)
  // A child that ends before it has read all of it tells why by its exit code.
  for (const pipe of child.stdio.slice(3)) pipe?.on('error', () => undefined)
  if (input !== undefined) child.stdio[4].end(input)
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
    })
  } finally {
    for (const signal of signals) process.off(signal, passOn)
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
