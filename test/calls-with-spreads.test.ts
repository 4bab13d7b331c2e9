import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** Calls that have room for some 120,000 arguments: `push(...all)` throws a RangeError where a report fills `all`. */
const call =
  /(?:\.(?:push|unshift|splice)|Math\.(?:max|min)|String\.from(?:CharCode|CodePoint))\((?:[^(){}]|\([^()]{0,200}\)){0,200}\.\.\.[^;]{0,80}/g

/** What is bounded where it is made. */
const bounded = [/\.unshift\(\.\.\.value\.slice\(0, mostOfList\)\)/]

test('no call is given as many arguments as a report or a record has parts', () => {
  const found = ['src', 'web'].flatMap((folder) => {
    const root = fileURLToPath(new URL(`../${folder}/`, import.meta.url))
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => {
        const code = readFileSync(join(root, path), 'utf8').replaceAll(/\/\*.{0,4000}?\*\//gs, '')
        return [...code.matchAll(call)].map(([what]) => `${folder}/${path}: ${what.slice(0, 80)}`)
      })
  })
  assert.deepEqual(
    found.filter((one) => !bounded.some((pattern) => pattern.test(one))),
    [],
  )
})
