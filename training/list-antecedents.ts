// Prints what training/onrecord_training/antecedents.py learns from: one line a pronoun, name or role, with what speaks for each who may be meant.
// node training/list-antecedents.ts gap FILE | gum FOLDER | judged FILE TEXTS
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { evaluateSpeakers, type JudgedSpeakers } from '../src/evaluation/evaluate-speakers.ts'
import { readGap } from '../src/evaluation/read-gap.ts'
import { readGumFiles } from '../src/evaluation/read-gum.ts'
import { readGumCoreference } from '../src/evaluation/read-gum-coreference.ts'
import type { Mentions } from '../src/data-model/index.ts'
import { isNamed, resolveSources, type Resolution } from '../src/parties/index.ts'
import { openReader } from '../src/reading/index.ts'
import { segmentText } from '../src/segment/index.ts'
import { makeSpan, overlaps, type Span } from '../src/text/index.ts'

const [kind = '', path = '', texts = ''] = process.argv.slice(2)
const reader = await openReader()
if (kind === 'gap') await listGap(path)
else if (kind === 'gum') await listGum(path)
else await listJudged(path, texts)
await reader.close()

/** The pronouns of GAP, each by itself. */
async function listGap(file: string): Promise<void> {
  for (const [index, one] of readGap(readFileSync(file, 'utf8')).entries()) {
    const { text, pronoun, names } = one
    const mentions = await reader.findMentions(text)
    const meant = names.filter(({ isMeant }) => isMeant).map(({ span }) => span)
    // Where neither name is meant, a third may be.
    const other = names.filter(({ isMeant }) => !isMeant).map(({ span }) => span)
    print(`gap ${index}`, pronoun, resolveOne(text, pronoun, mentions), meant, other)
  }
}

/** The pronouns of the documents of GUM that are neither news nor interviews, which accuracy is measured on. */
async function listGum(folder: string): Promise<void> {
  const genres = ['academic', 'bio', 'court', 'speech', 'voyage']
  for (const { name, conllu } of await readGumFiles(folder, genres)) {
    const document = readGumCoreference(conllu)
    const { text } = document
    const mentions = await reader.findMentions(text)
    for (const { span, cluster, type } of document.mentions) {
      if (type !== 'person' || !/^(?:he|she|him|his|her|hers)$/i.test(span.text)) continue
      const meant = document.mentions.filter((one) => one.cluster === cluster && one.span !== span)
      const all = document.mentions.filter((one) => one.type === 'person')
      const spans = meant.map((one) => one.span)
      const others = all.filter((one) => one.cluster !== cluster).map((one) => one.span)
      print(name, span, resolveOne(text, span, mentions), spans, others)
    }
  }
}

/** The sources of articles whose speakers were judged by hand, in the order of the text. */
async function listJudged(file: string, folder: string): Promise<void> {
  const { articles } = JSON.parse(readFileSync(file, 'utf8')) as JudgedSpeakers
  for (const article of articles) {
    const text = readFileSync(join(folder, article.file), 'utf8')
    for (const { judged, resolution } of evaluateSpeakers(
      article,
      text,
      await reader.findMentions(text),
    )) {
      const meant = judged.names.map(([start, end]) => makeSpan(text, start, end))
      const name = `${basename(file, '.json')} ${article.half} ${article.file}`
      print(name, resolution.source, resolution, meant, null)
    }
  }
}

function resolveOne(text: string, source: Span, mentions: Mentions): Resolution | undefined {
  return resolveSources(text, segmentText(text), [{ source, content: [] }], mentions).resolutions[0]
}

/** A line: the candidates with their features and whether each is meant; of one of whom nothing is known `null`. */
function print(
  group: string,
  source: Span,
  resolution: Resolution | undefined,
  meant: readonly Span[],
  others: readonly Span[] | null,
): void {
  const candidates = (resolution?.considered ?? []).flatMap(({ who, features }) => {
    if (!features) return []
    const spans = isNamed(who) ? who.mentions.map(({ span }) => span) : who.mentions
    const touches = (some: readonly Span[]) =>
      some.some((one) =>
        spans.some(
          (span) =>
            span.start !== source.start &&
            (overlaps(span, one) || (others === null && span.text === one.text)),
        ),
      )
    // One without a name may be who is meant where nobody with a name is.
    const isOther = others === null ? meant.length > 0 || isNamed(who) : touches(others)
    return [{ features, isMeant: touches(meant) || (isOther ? false : null) }]
  })
  if (candidates.length === 0) return
  const word = source.text.toLowerCase()
  const isPronoun = /^(?:he|she|him|his|her|hers)$/.test(word)
  const pointer = !isPronoun ? 'mention' : word.endsWith('he') ? 'pronoun' : 'oblique'
  process.stdout.write(`${JSON.stringify({ group, pointer, candidates })}\n`)
}
