import { Option } from 'commander'

/** `--format`: for people, or for programs. */
export const formatOption = (description = 'text is for people') =>
  new Option('-f, --format <format>', description).choices(['text', 'json']).default('text')
