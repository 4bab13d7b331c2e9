import { Command } from 'commander'

import {
  readConllu,
  readGumFiles,
  scoreSyntax,
  type SyntaxScores,
} from '../../../evaluation/index.ts'
import { makeReader } from '../../../reading/index.ts'
import { formatShare } from './format-share.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord eval syntax`: the trees of sentences, on news that people parsed. */
export function syntaxCommand(): Command {
  return new Command('syntax')
    .description(
      'Measure labelled attachment on the news in GUM, which the model was not trained on.',
    )
    .argument('<folder>', "a folder with GUM's CoNLL-U files")
    .addOption(formatOption())
    .action(runSyntax)
}

async function runSyntax(folder: string, { format }: { format: 'text' | 'json' }): Promise<void> {
  const treebanks = (await readGumFiles(folder, ['news'])).map(({ conllu }) => readConllu(conllu))
  const reader = await makeReader()
  try {
    const given = []
    const found = []
    for (const treebank of treebanks) {
      const input = { content: treebank.text }
      given.push([treebank, (await reader.parse(input, treebank.sentences)).sentences] as const)
      found.push([treebank, (await reader.parse(input)).sentences] as const)
    }
    const scores = { sentencesGiven: scoreSyntax(given), sentencesFound: scoreSyntax(found) }
    await writeAs(
      process.stdout,
      format,
      format === 'json'
        ? formatJson({ model: reader.model, documents: treebanks.length, ...scores })
        : formatScores(reader.model, treebanks.length, scores),
    )
  } finally {
    await reader.close()
  }
}

function formatScores(
  model: string,
  documents: number,
  {
    sentencesGiven,
    sentencesFound,
  }: Readonly<Record<'sentencesGiven' | 'sentencesFound', SyntaxScores>>,
): string {
  const rows = (scores: SyntaxScores) => [
    `  labelled attachment    ${formatShare(scores.labelled)}`,
    `  unlabelled attachment  ${formatShare(scores.attached)}`,
    `  part of speech         ${formatShare(scores.partOfSpeech)}`,
  ]
  return [
    `${model} on ${documents} documents of news, tokens in per cent with 95 % intervals`,
    '',
    'sentences given',
    ...rows(sentencesGiven),
    'sentences found',
    ...rows(sentencesFound),
    '',
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}
