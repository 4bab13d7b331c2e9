export { assignParties, type AssignedParties } from './assign-parties.ts'
export { fullestMention } from './names/cluster-names.ts'
export { resolveSources, type SourceToResolve } from './resolution/resolve-sources.ts'
export { isNamed, type Resolution } from './discourse/referent.ts'
export { withoutVerbs } from './names/without-verbs.ts'
export {
  makeOffices,
  shippedOffices,
  type OfficeLine,
  type Offices,
  type OfficesTable,
} from './seats/offices.ts'
export { checkOffices } from './seats/check-offices.ts'
export { joinOffices } from './seats/join-offices.ts'
