/** What may be done by saying it. */
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

/** Whether the speaker puts the matter as so or as not so. */
export const polarities = ['positive', 'negative', 'unknown'] as const

/** How far the speaker may commit to it. */
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

/** What is done by saying it. */
export type Act = (typeof acts)[number]

/** Whether the speaker puts the matter as so or as not so. */
export type Polarity = (typeof polarities)[number]

/** How far the speaker commits to it. */
export type Modality = (typeof modalities)[number]
