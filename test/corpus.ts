import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Span } from '../src/index.ts'

/** The folder of the golden reports. */
export const corpusFolder = fileURLToPath(new URL('corpus/', import.meta.url))

/** What should be read out of a golden report. */
export interface Expected {
  /** What is hard about it. */
  readonly about: string
  /** Why the present model falls short of it; the test then wants it to fall short still. */
  readonly shortfall?: string
  readonly statements: readonly ExpectedStatement[]
}

/** A statement that a golden report makes. */
export interface ExpectedStatement {
  readonly form: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly repeats: readonly Span[]
  /** When it was said, where the case is about that: `2021-03-14 stated Sunday`. */
  readonly said?: string
}

/** The names of the golden reports. */
export const caseNames: readonly string[] = readdirSync(corpusFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted()

/** A golden report: its text and what is expected. */
export function readCase(name: string): { readonly text: string; readonly expected: Expected } {
  return {
    text: readFileSync(`${corpusFolder}${name}/report.txt`, 'utf8'),
    expected: JSON.parse(readFileSync(`${corpusFolder}${name}/expected.json`, 'utf8')) as Expected,
  }
}
