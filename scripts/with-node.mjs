// Runs a script of ours on a Node that is new enough: node scripts/with-node.mjs FILE [ARGUMENT]…
import { runNode } from './set-up.mjs'

process.exit(await runNode(process.argv.slice(2)))
