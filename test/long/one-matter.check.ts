import { testOneMatter } from '../record/one-matter.ts'

testOneMatter(10_000, { timed: true })
