export { draftStatements } from './draft-statements.ts'
export { joinFragments, type Draft } from './draft.ts'
export { findAgain } from './find-again.ts'
export { findForm, type Form } from './find-form.ts'
