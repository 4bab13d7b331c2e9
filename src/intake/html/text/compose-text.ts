import type { Block } from '../dom/block.ts'
import { makePositionMap, type PositionMap } from '../../../text/index.ts'
import { alignText, type AlignedRun } from './align-text.ts'
import { buildText, type TextBuilder } from './build-text.ts'

/** A text, and the way back to the page that it was made from. */
export interface ComposedText {
  readonly text: string
  readonly map: PositionMap
}

/** The parts of a block that its text is made from. */
export interface TextBlock {
  readonly pieces: readonly Pick<Block['pieces'][number], 'value' | 'source' | 'isPre'>[]
}

/**
 * The text of blocks, separated by two line feeds. In a block every run of spaces, tabs and line ends becomes one
 * space, as in a browser; <br> is a line feed; <pre> stays as it is. No-break spaces, zero-width characters and soft
 * hyphens stay as they are; at the two ends of a line white space of every kind is left out. Line feeds that separate
 * lines and blocks have no place in the page.
 */
export function composeText(blocks: readonly TextBlock[], html: string): ComposedText {
  const builder = buildText()
  for (const block of blocks) {
    builder.part('\n\n')
    for (const { value, source, isPre } of block.pieces) {
      if (value === null) builder.part('\n')
      else if (source)
        addRuns(
          builder,
          alignText(value, html.slice(source.start, source.end), source.start),
          isPre,
        )
    }
  }
  const { text, segments } = builder.finish()
  return { text, map: makePositionMap(segments) }
}

function addRuns(builder: TextBuilder, runs: readonly AlignedRun[], isPre: boolean): void {
  for (const { value, sourceStart, sourceEnd, isExact } of runs) {
    if (!isExact) {
      addPart(builder, { value, sourceStart, sourceEnd, isExact }, isPre)
      continue
    }
    for (const { 0: part, index } of value.matchAll(parts)) {
      const start = sourceStart + index
      addPart(
        builder,
        { value: part, sourceStart: start, sourceEnd: start + part.length, isExact },
        isPre,
      )
    }
  }
}

function addPart(builder: TextBuilder, run: AlignedRun, isPre: boolean): void {
  if (run.value === '') return
  if (isPre) return /\S/.test(run.value) ? builder.add(run) : builder.space(run)
  if (/[^\s]/.test(run.value)) builder.add({ ...run, value: run.value.replace(foldable, ' ') })
  else if (/^[ \t\n\f\r]+$/.test(run.value)) builder.fold(run)
  else builder.space(run)
}

/** Words; white space that folds; white space that does not. */
const parts = /[^\s]+|[ \t\n\f\r]+|[^\S \t\n\f\r]+/g
const foldable = /[ \t\n\f\r]+/g
