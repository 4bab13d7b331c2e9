import type {
  DatedDraft,
  Draft,
  JudgedDraft,
  Matter,
  Mentions,
  ParsedSentence,
  Published,
  Segments,
  Statement,
  Time,
} from '../data-model/index.ts'
import type { Ingested } from '../intake/ingest.ts'
import type { MentionFinder } from '../mentions/index.ts'
import type { TaggedText, Tagger } from '../model/index.ts'
import type { AssignedParties, Offices } from '../parties/index.ts'
import type { Parser } from '../syntax/index.ts'

/** What the stages work out of one report, each a part of it. */
export interface Work {
  readonly ingested: Ingested
  readonly segments: Segments
  /** What the model makes of the text; null of one that it cannot read. */
  readonly tagged: TaggedText | null
  /** What is named and mentioned in the text. */
  readonly mentions: Mentions
  /** Of the sentences whose tree is looked at. */
  readonly trees: readonly ParsedSentence[]
  /** The statements that were found; each later part of the work has the same ones, with more. */
  readonly drafts: readonly Draft[]
  /** With whose words they are; and the parties of the report. */
  readonly attributed: AssignedParties
  /** When the report was published, and the expressions of time in it. */
  readonly times: { readonly published: Published; readonly times: readonly Time[] }
  /** With when they were made. */
  readonly dated: readonly DatedDraft[]
  /** With how firmly they were made. */
  readonly judged: readonly JudgedDraft[]
  /** What each of them is about, in their order. */
  readonly matters: readonly (Matter | null)[]
  readonly statements: readonly Statement[]
}

/** A part of the work. */
export type Part = keyof Work

/** What stages use beside the work itself. */
export interface Tools {
  readonly tagger: Tagger
  readonly parser: Parser
  readonly mentionFinder: MentionFinder
  readonly offices: Offices
  /** Ends what takes long; its reason is thrown. */
  readonly signal?: AbortSignal
}

/** A step of reading: what it needs to be there, and what it works out. */
export interface Stage {
  readonly name: string
  readonly requires: readonly Part[]
  readonly assigns: Part
  run(work: Work, tools: Tools): unknown
}

/** A stage; the compiler checks that it uses what it requires alone, and gives what it assigns. */
export function makeStage<Requires extends Part, Assigns extends Part>(stage: {
  readonly name: string
  readonly requires: readonly Requires[]
  readonly assigns: Assigns
  run(work: Pick<Work, Requires>, tools: Tools): Work[Assigns] | Promise<Work[Assigns]>
}): Stage {
  return stage
}

/** Stages in order, checked. */
export interface Pipeline {
  readonly stages: readonly Stage[]
  /** @throws the signal's reason where it is aborted. */
  run(ingested: Ingested, tools: Tools, signal?: AbortSignal): Promise<Work>
}

/**
 * A pipeline of these stages.
 * @throws TypeError where a stage needs what none before it works out, where two work out the same, or
 * where a part of the work is left open.
 */
export function makePipeline(stages: readonly Stage[]): Pipeline {
  const there = new Set<Part>(['ingested'])
  for (const stage of stages) {
    const missing = stage.requires.filter((part) => !there.has(part))
    if (missing.length > 0) {
      throw new TypeError(
        `stage ${stage.name} needs ${missing.join(', ')}, which no stage before it gives`,
      )
    }
    if (there.has(stage.assigns)) {
      throw new TypeError(`stage ${stage.name} gives ${stage.assigns}, which is there already`)
    }
    there.add(stage.assigns)
  }
  const open = parts.filter((part) => !there.has(part))
  if (open.length > 0) throw new TypeError(`no stage gives ${open.join(', ')}`)
  return {
    stages,
    async run(ingested, tools, signal) {
      const work: Partial<Record<Part, unknown>> = { ingested }
      for (const stage of stages) {
        signal?.throwIfAborted()
        work[stage.assigns] = await stage.run(work as Work, signal ? { ...tools, signal } : tools)
      }
      return work as Work
    },
  }
}

const parts: readonly Part[] = [
  'ingested',
  'segments',
  'tagged',
  'trees',
  'drafts',
  'attributed',
  'times',
  'dated',
  'judged',
  'matters',
  'statements',
]
