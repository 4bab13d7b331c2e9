import { Option } from 'commander'

import { readArgument, type Setting } from '../settings/settings.ts'

/** An option that is a setting: its argument is read as one, and the setting's value is its default. */
export const settingOption = <Value>(
  flags: string,
  description: string,
  setting: Setting<Value> & { readonly default: Value },
): Option =>
  new Option(flags, description)
    .argParser((text) => readArgument(setting, text))
    .default(setting.default)
