import { testToldOften } from '../record/told-often.ts'

testToldOften(1000)
