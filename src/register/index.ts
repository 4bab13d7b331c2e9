export { chooseBearer, daysAround, type Bearer } from './choose-bearer.ts'
export {
  askedFrom,
  features,
  meantFrom,
  sameFrom,
  type Evidence,
  type Feature,
  type Judgement,
} from './evidence.ts'
export type { Gender, Identity, Office } from './identity.ts'
export { identityOf } from './identity-of.ts'
export { judgeInstitutions } from './judge-institutions.ts'
export { judgePersons } from './judge-persons.ts'
export { familyKey, keysOf, wholeNameKey } from './keys-of.ts'
export { makeClusters, type Join } from './make-clusters.ts'
export { isBare } from './read-person-name.ts'
export type { Surroundings } from './surroundings.ts'
export { shiftDay } from './read-day.ts'
export { identityOfListed, listedShape, type Listed } from './listed.ts'
export { readList, type ReadList, type RefusedLine } from './read-list.ts'
