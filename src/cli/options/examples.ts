/** The examples of a command as they stand below its help. */
export function formatExamples(
  examples: readonly (readonly [command: string, what: string])[],
): string {
  const lines = examples.map(([command, what]) => `  $ ${command}\n      ${what}`)
  return `\nExamples:\n${lines.join('\n')}`
}
