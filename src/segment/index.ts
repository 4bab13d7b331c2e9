export { segmentText } from './segment-text.ts'
export { findParagraphs } from './paragraphs.ts'
export { turnOf } from './turn-of.ts'
