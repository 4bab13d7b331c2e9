import type { CalendarDays } from '../../text/index.ts'
import { Argument, Command, Option } from 'commander'

import {
  differenceKinds,
  pairRelations,
  type DifferenceKind,
  type PairRelation,
} from '../../data-model/index.ts'

import { type GivenMetadata } from '../../intake/index.ts'
import { fieldValues, type Decision, type Verdict } from '../../record/index.ts'
import { formatVerdict } from '../output/format-decision.ts'
import { formatExamples } from '../options/examples.ts'
import { parseDays } from '../options/parse-days.ts'
import { officesOption, readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { makeLazyReader } from '../work/lazy-reader.ts'
import { addDeciderOptions, type DeciderOptions } from '../options/decider-options.ts'
import { withRecord } from '../options/record-option.ts'
import { addReportFields } from '../options/report-inputs.ts'

interface DecideOptions extends DeciderOptions, OfficesOption {
  readonly why?: string
}

/** `onrecord decide`: corrects what the machine read. */
export function decideCommand(): Command {
  const command = new Command('decide')
    .description(
      "Correct the record. The machine's reading is kept beside each decision, and every decision can be taken back (onrecord undo).",
    )
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord decide speaker f8128b64e59fea36d3b55b39-247 "Judith Arden" --why "heard the tape"',
          'another speaker',
        ],
        [
          'onrecord decide difference f8128b64e59fea36d3b55b39-247 8386310c39c294cfe16fe0aa-517 none',
          'two statements are no pair',
        ],
        ['onrecord decide not-a-statement f8128b64e59fea36d3b55b39-247', 'no one says this'],
        [
          'onrecord decide report f8128b64e59fea36d3b55b39 --published 2021-03-02',
          'the day of a report; the days that depend on it are worked out again',
        ],
      ]),
    )
  for (const one of [
    speakerCommand(),
    authorityCommand(),
    saidCommand(),
    notAStatementCommand(),
    reportCommand(),
    differenceCommand(),
    mergeCommand(),
    distinctCommand(),
    splitCommand(),
  ]) {
    one.option('--why <reason>', 'the reason, for later readers')
    command.addCommand(addDeciderOptions(one))
  }
  return command
}

const authorities = fieldValues.authority

const statement = () => new Argument('<statement>', 'the ID of a statement')
const anyOne = (name: string, what: string) =>
  new Argument(`<${name}>`, `${what}: an ID that onrecord who or show prints`)

const speakerCommand = () =>
  new Command('speaker')
    .description('Say who made a statement.')
    .addArgument(statement())
    .argument('[name]', 'the full name; if it is left out, the speaker is unknown')
    .action(async (id: string, name: string | undefined, options: DecideOptions) =>
      keep({ kind: 'speaker', statement: id, name: name ?? null }, options),
    )

const authorityCommand = () =>
  new Command('authority')
    .description('Say on what authority a statement rests.')
    .addArgument(statement())
    .addArgument(new Argument('<authority>', 'see docs/data-model.md').choices(authorities))
    .action(async (id: string, authority: (typeof authorities)[number], options: DecideOptions) =>
      keep({ kind: 'authority', statement: id, authority }, options),
    )

const saidCommand = () =>
  new Command('said')
    .description('Say when a statement was made.')
    .addArgument(statement())
    .argument('[date]', 'a day, month or year; if it is left out, the day is unknown', parseDays)
    .action(async (id: string, days: CalendarDays | undefined, options: DecideOptions) =>
      keep(
        { kind: 'said', statement: id, start: days?.start ?? null, end: days?.end ?? null },
        options,
      ),
    )

const notAStatementCommand = () =>
  new Command('not-a-statement')
    .description('Say that something read as a statement is not one.')
    .addArgument(statement())
    .action(async (id: string, options: DecideOptions) =>
      keep({ kind: 'not-a-statement', statement: id }, options),
    )

const reportCommand = () =>
  addReportFields(
    new Command('report')
      .description(
        'Say when, by whom and under which headline a report was published. The report is then read again, because other days depend on its day.',
      )
      .argument('<report>', 'the ID of a report')
      .addOption(officesOption()),
  ).action(async (id: string, options: DecideOptions & GivenMetadata) => {
    const { published, outlet, title } = options
    await keep({ kind: 'report', report: id, published, outlet, title }, options)
  })

const differenceCommand = () =>
  new Command('difference')
    .description(
      'Say how two statements stand to each other: that they differ, and by what; that they agree; or neither (none).',
    )
    .addArgument(statement())
    .addArgument(new Argument('<other>', 'the ID of the other statement'))
    .addArgument(new Argument('<relation>', 'how they stand to each other').choices(pairRelations))
    .addOption(new Option('--in <kinds...>', 'in what they differ').choices([...differenceKinds]))
    .action(
      async (
        a: string,
        b: string,
        relation: PairRelation,
        options: DecideOptions & { readonly in?: readonly DifferenceKind[] },
      ) => keep({ kind: 'difference', a, b, relation, by: options.in }, options),
    )

const mergeCommand = () =>
  new Command('merge')
    .description('Say that two people, or two institutions, in the record are the same.')
    .addArgument(anyOne('party', 'one of them'))
    .addArgument(anyOne('into', 'the other one, whose name is used for both'))
    .action(async (agent: string, into: string, options: DecideOptions) =>
      keep({ kind: 'merge', agent, into }, options),
    )

const distinctCommand = () =>
  new Command('distinct')
    .description(
      'Say that two people, or two institutions, in the record are not the same, whatever speaks for it.',
    )
    .addArgument(anyOne('party', 'one of them'))
    .addArgument(anyOne('from', 'the other one'))
    .action(async (agent: string, from: string, options: DecideOptions) =>
      keep({ kind: 'distinct', agent, from }, options),
    )

const splitCommand = () =>
  new Command('split')
    .description('Say that a party of one report is not the one with that name in other reports.')
    .argument(
      '<party>',
      'the ID of a party of the report, as onrecord show --format json prints it',
    )
    .action(async (party: string, options: DecideOptions) =>
      keep({ kind: 'split', party }, options),
    )

async function keep(verdict: Verdict, options: DecideOptions): Promise<void> {
  const { by, why } = options
  const reader = makeLazyReader(readerOptions(options))
  try {
    const decision = await withRecord(options, (store) =>
      store.decide(verdict, { by, why }, reader.read),
    )
    process.stdout.write(confirm(decision))
  } finally {
    await reader.close()
  }
}

const confirm = ({ id, verdict }: Decision): string =>
  `Decided: ${formatVerdict(verdict)}.\nTo take it back: onrecord undo ${id}\n`
