import { testOneMatter } from './one-matter.ts'

testOneMatter(120)
