import type { Role } from '../data-model/index.ts'

/** The signs that open and close each part of a statement within a text: [source] {cue} «content». */
export const markSigns: Readonly<Record<Role, readonly [open: string, close: string]>> = {
  source: ['[', ']'],
  cue: ['{', '}'],
  content: ['«', '»'],
}
