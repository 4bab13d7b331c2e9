/** The examples of a command, as its help shows them. */
export function formatExamples(
  examples: readonly (readonly [command: string, what: string])[],
): string {
  const lines = examples.map(([command, what]) => `  $ ${command}\n      ${what}`)
  return `\nExamples:\n${lines.join('\n')}`
}
