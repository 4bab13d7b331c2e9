export { assignParties, type AssignedParties } from './assign-parties.ts'
export { fullestMention } from './names/cluster-names.ts'
export { resolveSources, type SourceToResolve } from './resolution/resolve-sources.ts'
export { isNamed, type Resolution } from './discourse/referent.ts'
