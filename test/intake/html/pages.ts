import { readdirSync, readFileSync } from 'node:fs'

/** A page written for the tests, and the text that its article has. */
export interface TestPage {
  readonly name: string
  readonly html: string
  readonly text: string
}

/** The pages in pages/: `name.html`, and the article's text in `name.txt`. */
export function readTestPages(): readonly TestPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file.slice(0, -'.html'.length),
      html: readFileSync(new URL(file, folder), 'utf8'),
      text: readFileSync(new URL(file.replace('.html', '.txt'), folder), 'utf8').trimEnd(),
    }))
}

const folder = new URL('pages/', import.meta.url)
