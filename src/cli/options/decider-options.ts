import { userInfo } from 'node:os'

import { Option, type Command } from 'commander'

import { addRecordOption, type RecordOption } from './record-option.ts'

/** The options of a command that makes a decision. */
export interface DeciderOptions extends RecordOption {
  readonly by: string
}

/** Gives a command the option that says who decides, and the option for the record. */
export function addDeciderOptions(command: Command): Command {
  const by = new Option('--by <name>', 'the person who decides')
  command.addOption(by.default(nameOfUser(), 'your login name'))
  return addRecordOption(command)
}

/** The login name of the user; a system may have none. */
function nameOfUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
