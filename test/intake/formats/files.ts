import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of files written for the tests, one or more of each format, and of what should be read out of each. */
export const filesFolder = fileURLToPath(new URL('files/', import.meta.url))
export const expectedFolder = fileURLToPath(new URL('expected/', import.meta.url))

/** Their names. */
export const fileNames: readonly string[] = readdirSync(filesFolder).toSorted()

/** The bytes of one. */
export const readTestFile = (name: string): Buffer => readFileSync(`${filesFolder}${name}`)
