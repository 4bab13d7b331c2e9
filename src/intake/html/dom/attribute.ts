import type { DefaultTreeAdapterTypes } from 'parse5'

/** An element of a page's tree. */
export type Element = DefaultTreeAdapterTypes.Element

/** A node of a page's tree that is not the document itself. */
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** The value of an element's attribute, with references decoded; null if it has no such attribute. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Whether an element's attribute lists `word` among its words, ignoring case. */
export function hasWord(element: Element, attribute: string, word: string): boolean {
  const value = attributeOf(element, attribute)
  return value !== null && value.length < 1000 && value.toLowerCase().split(/\s+/).includes(word)
}
