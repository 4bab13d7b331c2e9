import { docx } from './docx.ts'
import { feed } from './feed.ts'
import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'
import { newsml } from './newsml.ts'
import { ninjs } from './ninjs.ts'
import { pdf } from './pdf.ts'

/** The formats that a file is tried for, in order; a file in none of them is HTML or plain text. */
export const formats: readonly Format[] = [pdf, docx, newsml, feed, ninjs, jsonl]
