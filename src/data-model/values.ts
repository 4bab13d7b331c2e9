/** Each closed set of the record's shape, once. A value that is in none of them does not occur. */

/** Whether what is said is in quotation marks: all of it, a part, or none. */
export const forms = ['direct', 'mixed', 'indirect'] as const

/** Whether a report tells of words, or of a mind. */
export const statementKinds = ['speech', 'belief', 'plan', 'attitude'] as const

/** What a statement rests on: who is shown as its speaker. */
export const authorities = [
  'named',
  'unnamed',
  'collective',
  'institution',
  'document',
  'none',
  'unknown',
] as const

/** Whether it was said at all. */
export const utterances = ['made', 'withheld', 'planned', 'hypothetical', 'reported'] as const

/** What is done by saying it. */
export const acts = [
  'say',
  'deny',
  'confirm',
  'announce',
  'urge',
  'accuse',
  'promise',
  'threaten',
  'refuse',
  'suggest',
  'ask',
  'believe',
  'unknown',
] as const

/** Whether the speaker puts the proposition as true or as not true. */
export const polarities = ['positive', 'negative', 'unknown'] as const

/** How far the speaker commits to the proposition. */
export const modalities = [
  'certain',
  'probable',
  'possible',
  'conditional',
  'intended',
  'desired',
  'asked',
  'unknown',
] as const

/** How it is known when a statement was made. */
export const saidBases = ['stated', 'occasion', 'implied', 'unknown'] as const

/** How it is known for which office someone speaks. */
export const seatBases = ['stated', 'place', 'table', 'carried'] as const

/** Where the words stand that tell what a statement is about. */
export const matterBases = ['content', 'cue', 'before'] as const

/** How two statements on one proposition stand to each other. */
export const pairRelations = ['differ', 'agree', 'none'] as const

/** By what two statements differ. */
export const differenceKinds = [
  'polarity',
  'commitment',
  'number',
  'time',
  'place',
  'who',
  'judgement',
] as const

/** How far one of two statements commits its speaker beside the other. */
export const commitmentRelations = [
  'a stronger',
  'b stronger',
  'a leaves open, b rules out',
  'b leaves open, a rules out',
] as const

/** Between whom two statements stand against each other. */
export const differenceParties = ['offices', 'speakers', 'one office', 'one speaker'] as const

/** Which of two statements was made first. */
export const statementOrders = ['a first', 'b first', 'same day', 'unknown'] as const

/** On what occasion a statement was made. */
export const occasionKinds = [
  'interview',
  'briefing',
  'speech',
  'statement',
  'hearing',
  'call',
  'letter',
  'broadcast',
  'social-media',
  'document',
  'leak',
  'meeting',
] as const

/** What a party is. */
export const partyKinds = ['person', 'role', 'group', 'institution', 'place', 'document'] as const

/** Why a source is not named. */
export const anonymityReasons = [
  'not-authorised',
  'fear',
  'sensitive-talks',
  'briefing-rules',
  'none-given',
] as const

/** What days an expression of time names. */
export const timeKinds = ['point', 'interval', 'duration', 'set', 'vague'] as const

/** What an expression of time is counted from. */
export const timeAnchors = ['published', 'text'] as const

/** The format that the text of a report was taken out of. A page of an archive is `html` or `text`. */
export const reportFormats = [
  'text',
  'html',
  'pdf',
  'docx',
  'rss',
  'atom',
  'json-feed',
  'ninjs',
  'newsml-g2',
  'jsonl',
] as const

/** How it is known when a report was published. */
export const publishedBases = ['given', 'metadata', 'dateline', 'inferred', 'unknown'] as const

/** A field of a report that its file may give. */
export const metadataFields = [
  'title',
  'outlet',
  'byline',
  'published',
  'modified',
  'url',
  'language',
  'section',
] as const

/** How much a notice matters. */
export const severities = ['info', 'warning'] as const

/** The codes of the notices that come from reading a report; all others come from its intake. */
export const readingNotices = [
  'not-english',
  'stray-quotation-mark',
  'monotonous',
  'long-sentence',
] as const
