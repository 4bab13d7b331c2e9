import { testToldOften } from './told-often.ts'

testToldOften(150)
