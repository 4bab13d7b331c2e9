import words from './class-hints.json' with { type: 'json' }
import { attributeOf, type Element } from './attribute.ts'

/** What an element's class and id say about its content. */
export interface ClassHints {
  /** Named like a part of a page that is not the article: a menu, a caption, a box of links. */
  readonly boilerplate: boolean
  /** Named like something that is never the article, however long it is: readers' comments, a cookie notice. */
  readonly always: boolean
  /** Named like an article or like its body. */
  readonly article: boolean
  readonly body: boolean
  /** Named like a text only for screen readers. */
  readonly hidden: boolean
  /** Named like the line that says who wrote it. */
  readonly byline: boolean
}

/** The hints of an element without class and id. */
export const noHints: ClassHints = {
  boilerplate: false,
  always: false,
  article: false,
  body: false,
  hidden: false,
  byline: false,
}

/**
 * What an element's class and id say about it, according to class-hints.json. Names are split into words at every
 * sign that is not a letter or digit and before capitals: `nc-relatedStories` is nc, related, stories. A word after
 * "has", "with", "no" … belongs to a wrapper and is ignored. WordPress gives a post the names of its topics as
 * classes (`tag-comments`), which say nothing about its content.
 */
export function readClassHints(element: Element): ClassHints {
  const named = [attributeOf(element, 'class'), attributeOf(element, 'id')]
  const found = { ...noHints }
  for (const name of named) {
    if (name === null || name === '') continue
    if (wordPressPost.test(name.slice(0, longest))) return { ...found, article: true }
    for (const term of termsOf(name)) {
      found.boilerplate ||= boilerplate.has(term)
      found.always ||= always.has(term)
      found.article ||= article.has(term)
      found.body ||= body.has(term)
      found.hidden ||= hidden.has(term)
      found.byline ||= byline.has(term)
    }
  }
  return found
}

/** The words of a class attribute, and each pair of adjacent words within one class name. */
function termsOf(name: string): readonly string[] {
  const terms: string[] = []
  for (const single of name.slice(0, longest).split(/\s+/)) {
    const parts = single
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    for (const [index, part] of parts.entries()) {
      const before = parts[index - 1] ?? ''
      if (!negating.has(before)) terms.push(part)
      if (before !== '') terms.push(`${before}-${part}`)
    }
  }
  return terms
}

const longest = 500
const wordPressPost = /(?:^|\s)(?:hentry|type-post|post-\d{1,12})(?:\s|$)/
const boilerplate = new Set(words.boilerplate)
const always = new Set(words.always)
const article = new Set(words.article)
const body = new Set(words.body)
const hidden = new Set(words.hidden)
const byline = new Set(words.byline)
const negating = new Set(words.negating)
