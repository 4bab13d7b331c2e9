import { after } from 'node:test'

import { makePairJudge, type PairScorer, type PairJudge } from '../../src/reading/index.ts'

let open: Promise<PairJudge> | null = null

/** The network with which records compare statements, opened once for the tests of a file. */
export const comparer = async (): Promise<PairScorer> => (await (open ??= makePairJudge())).scorer

after(async () => (await open)?.close())
