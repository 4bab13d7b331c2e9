import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { OnrecordError } from '../errors.ts'

const checksum = z.string().regex(/^[0-9a-f]{64}$/)

const checkedFile = z.object({ file: z.string(), sha256: checksum })

const manifest = z.object({
  name: z.string().min(1),
  weights: checkedFile,
  syntax: checkedFile,
  mentions: checkedFile,
  tokenizer: checkedFile,
  pairs: checkedFile.extend({ name: z.string().min(1) }).optional(),
  windows: z.object({ body: z.int().min(8).max(480), context: z.int().min(0).max(256) }),
  confidence: z.array(z.tuple([z.number(), z.number()])).default([]),
})

/** What `model.json` says of the shipped model: its files with their SHA-256, the windows it reads best, and the curve that
 * makes its probabilities shares of right statements. */
export type Manifest = z.infer<typeof manifest>

/** The files of a model, read and checked. */
export interface ModelFiles {
  readonly manifest: Manifest
  readonly weights: Buffer
  /** The weights of the head for syntax. */
  readonly syntax: Buffer
  /** The weights of the head for mentions. */
  readonly mentions: Buffer
  readonly tokenizer: object
}

/** The folder of the model that ships with Onrecord. */
export const shippedModelFolder = fileURLToPath(new URL('../../model/', import.meta.url))

/**
 * The model of a folder.
 * @throws OnrecordError `model-missing` where a file cannot be read, `model-damaged` where one is not what
 * the manifest says.
 */
export async function readModelFiles(folder: string = shippedModelFolder): Promise<ModelFiles> {
  const given = await readManifest(folder)
  const [weights, syntax, mentions, tokenizer] = await Promise.all([
    readChecked(folder, given.weights),
    readChecked(folder, given.syntax),
    readChecked(folder, given.mentions),
    readChecked(folder, given.tokenizer),
  ])
  return {
    manifest: given,
    weights,
    syntax,
    mentions,
    tokenizer: parseJson(tokenizer) as object,
  }
}

/** The files of the network that compares pairs of statements, read and checked. */
export interface PairFiles {
  readonly name: string
  readonly weights: Buffer
  readonly tokenizer: object
}

/**
 * The network of pairs of a folder.
 * @throws OnrecordError `model-missing` if there is none or a file cannot be read, `model-damaged` if one is not what
 * the manifest says.
 */
export async function readPairFiles(folder: string = shippedModelFolder): Promise<PairFiles> {
  const { pairs, tokenizer } = await readManifest(folder)
  if (!pairs) throw new OnrecordError('model-missing', { file: join(folder, 'pairs.int8.onnx') })
  return {
    name: pairs.name,
    weights: await readChecked(folder, pairs),
    tokenizer: parseJson(await readChecked(folder, tokenizer)) as object,
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const parsed = manifest.safeParse(parseJson(await readModelFile(folder, 'model.json')))
  if (parsed.success) return parsed.data
  throw new OnrecordError('model-damaged', { file: join(folder, 'model.json') })
}

async function readChecked(folder: string, entry: z.infer<typeof checkedFile>): Promise<Buffer> {
  const bytes = await readModelFile(folder, entry.file)
  if (createHash('sha256').update(bytes).digest('hex') !== entry.sha256) {
    throw new OnrecordError('model-damaged', { file: join(folder, entry.file) })
  }
  return bytes
}

async function readModelFile(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file))
  } catch (cause) {
    throw new OnrecordError('model-missing', { file: join(folder, file) }, { cause })
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
