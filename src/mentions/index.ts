export { makeMentionFinder, type MentionFinder } from './finder.ts'
