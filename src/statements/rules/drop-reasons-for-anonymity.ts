import { makeContentRule } from '../draft.ts'

/** "…, an official said on condition of anonymity because the talks were secret": the report tells why there is no name, the official does not say it. */
export const dropReasonsForAnonymity = makeContentRule(
  'drop-reasons-for-anonymity',
  (span, { text }, { content }) =>
    content.length > 1 &&
    /^because\b/.test(span.text) &&
    condition.test(text.slice(Math.max(0, span.start - 40), span.start))
      ? []
      : span,
)

const condition = /\b(?:on|under) (?:the )?condition of anonymity,? $/u
