import { z } from 'zod'

import type { RecordReader } from './record-reader.ts'

/** A tool that a client may call: its name, what it does, its input, and its answer from a record. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  /** The shape of its answer. */
  readonly output: z.ZodObject
  answer(record: RecordReader, input: Readonly<Record<string, unknown>>): Promise<Answer>
}

/** The answer of a tool, as JSON. */
export type Answer = Readonly<Record<string, unknown>>

interface ToolDefinition<Shape extends z.ZodRawShape> extends Omit<Tool, 'input' | 'answer'> {
  readonly input: Shape
  answer(record: RecordReader, input: z.output<z.ZodObject<Shape>>): Promise<Answer>
}

/** A tool whose input is typed by its shape. */
export function defineTool<Shape extends z.ZodRawShape>(tool: ToolDefinition<Shape>): Tool {
  const input = z.object(tool.input)
  return {
    ...tool,
    input,
    answer: (record, given) => tool.answer(record, input.parse(given)),
  }
}
