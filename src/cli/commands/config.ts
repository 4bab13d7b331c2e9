import { Command } from 'commander'

import { readConfiguration, type Configuration } from '../settings/configuration-file.ts'
import { formatOption } from '../options/format-option.ts'
import { formatExamples } from '../options/examples.ts'
import { findSettings, type FoundSetting } from '../settings/find-settings.ts'
import { hidePassword } from '../settings/hide-password.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'
import { largest } from '../../text/index.ts'

/** `onrecord config`: which settings apply, and where they are set. */
export function configCommand(): Command {
  const command = new Command('config').description(
    'Show the settings. They are resolved in this order: command line, environment, configuration file.',
  )
  command.addCommand(
    new Command('show')
      .description('Print every setting, its value and who set it; passwords are left out.')
      .addOption(formatOption())
      .addHelpText(
        'after',
        formatExamples([['onrecord config show', 'which values apply, and why']]),
      )
      .action(async ({ format }: { readonly format: 'text' | 'json' }) => {
        const configuration = readConfiguration()
        const found = findSettings(configuration).map((setting) => ({
          ...setting,
          value: typeof setting.value === 'string' ? hidePassword(setting.value) : setting.value,
        }))
        await writeAs(
          process.stdout,
          format,
          format === 'json'
            ? formatSettings(configuration, found)
            : formatText(configuration, found),
        )
      }),
  )
  return command.addHelpText(
    'after',
    formatExamples([
      ['onrecord config show', 'every setting, its value and who set it'],
      ['onrecord config show --format json', 'the same for a program'],
    ]),
  )
}

function formatSettings({ path, exists }: Configuration, found: readonly FoundSetting[]): string {
  const byKey = Object.fromEntries(found.map(({ key, ...rest }) => [key, rest]))
  return formatJson({ file: { path, exists }, settings: byKey })
}

function formatText({ path, exists }: Configuration, found: readonly FoundSetting[]): string {
  const cells = found.map(({ key, value, source }) => [
    key,
    escapeControlCharacters(String(value ?? '–')),
    escapeControlCharacters(source),
  ])
  const widths = [0, 1].map((column) => largest(cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  )
  const file = `Configuration file: ${escapeControlCharacters(path)}${exists ? '' : ' (it does not exist)'}`
  return `${[...lines.map((line) => line.trimEnd()), '', file].join('\n')}\n`
}
