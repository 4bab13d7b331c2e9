import { roles } from '../data-model/index.ts'
import { makeTagDecoder } from './decode-tags.ts'
import { makeTagGrammar } from './labels.ts'

/** The labels of sources, cues and contents. */
export const attributionTags = makeTagGrammar(roles)

/** How many labels the tag head has. */
export const { labelCount } = attributionTags

/** Finds the sources, cues and contents of a stretch of words. */
export const decodeAttribution = makeTagDecoder(attributionTags)
