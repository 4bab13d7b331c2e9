export { looksLikeHtml } from './looks-like-html.ts'
export { readHtml, type Page } from './read-html.ts'
