export { looksLikeHtml } from './looks-like-html.ts'
export { readHtml, type Page } from './read-html.ts'
export { plainHtml, readFragment } from './read-fragment.ts'
export { composeText, type ComposedText, type TextBlock } from './compose-text.ts'
